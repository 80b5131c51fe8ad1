package io.ringledger.query.calls.quality;

import io.ringledger.api.calls.QaScoreView;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.query.projection.RecordedEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which judgement stands for a call: a person's, the newest of them; else the newest of a rubric. */
public final class Judgements {
    private Judgements() {}

    /** The judgement that an event is; empty where it is something else. */
    static Optional<QaScoreView> of(RecordedEvent event) {
        Instant at = event.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        return switch (event.payload()) {
            case CallScored e ->
                Optional.of(
                        new QaScoreView(e.reviewId(), e.callId(), e.verdict(), e.rubric(), false, e.notes(), at, at));
            case CallReviewed e ->
                Optional.of(new QaScoreView(
                        e.reviewId(),
                        e.callId(),
                        e.verdict(),
                        Objects.requireNonNullElse(event.author(), "unknown"),
                        true,
                        e.notes(),
                        at,
                        at));
            default -> Optional.empty();
        };
    }

    /** What stands for a call after one more event. It keeps the name and the time of the first judgement. */
    public static @Nullable QaScoreView after(@Nullable QaScoreView before, RecordedEvent event) {
        QaScoreView judged = of(event).orElse(null);
        if (judged == null || before == null) {
            return judged == null ? before : judged;
        }
        if (before.manual() && !judged.manual()) {
            return before;
        }
        return new QaScoreView(
                before.id(),
                judged.callId(),
                judged.verdict(),
                judged.reviewedBy(),
                judged.manual(),
                judged.notes(),
                before.createdAt(),
                judged.updatedAt());
    }
}
