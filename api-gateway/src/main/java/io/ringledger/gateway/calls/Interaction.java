package io.ringledger.gateway.calls;

import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said, in the words of the manager document, {@code CallInteraction}.
 *
 * @param timestamp when it was said, carrier's clock, UTC
 * @param sentiment how the speaker seems to feel; absent where the language has no analyser
 */
record Interaction(
        long id,
        CallId callId,
        Speaker speaker,
        PersonalText text,
        Instant timestamp,
        Metadata metadata,
        @Nullable Sentiment sentiment) {

    /**
     * How it was understood.
     *
     * @param confidence 0 to 1
     * @param language BCP 47
     */
    record Metadata(@Nullable Double confidence, @Nullable String language) {}

    static Interaction of(InteractionView view) {
        return new Interaction(
                view.id().number(),
                view.callId(),
                view.speaker(),
                view.text(),
                view.spokenAt(),
                new Metadata(view.confidence(), view.language()),
                view.sentiment());
    }

    /** A part of what was said on a call. */
    record Part(List<Interaction> interactions, int total) {

        static Part of(InteractionPage page) {
            return new Part(page.interactions().stream().map(Interaction::of).toList(), page.total());
        }
    }
}
