package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said on a call. Source: manager document, {@code CallInteraction}.
 *
 * @param confidence of the transcription, 0 to 1; {@code null} where the carrier gave none
 * @param language BCP 47; {@code null} where the carrier named none
 * @param spokenAt carrier's clock, UTC
 * @param recordedAt our clock, UTC
 * @param sentiment what the analyser made of it; {@code null} where there is none for the language
 */
public record InteractionView(
        InteractionId id,
        CallId callId,
        Speaker speaker,
        PersonalText text,
        @Nullable Double confidence,
        @Nullable String language,
        Instant spokenAt,
        Instant recordedAt,
        @Nullable Sentiment sentiment) {}
