package io.ringledger.vocabulary;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The order in which things were said, whatever the order of being recorded: transcriptions as they began; within one the
 * carrier's numbers count, not its clock.
 */
public final class SpokenOrder {
    private SpokenOrder() {}

    /** The order of all that was said, where nothing but that is known. */
    public static <T> Comparator<T> of(
            Collection<T> all,
            Function<T, TranscriptionSid> transcription,
            ToIntFunction<T> sequence,
            Function<T, Instant> spokenAt) {
        Map<TranscriptionSid, Instant> begun = new HashMap<>();
        all.forEach(each -> begun.merge(
                transcription.apply(each), spokenAt.apply(each), (one, other) -> one.isBefore(other) ? one : other));
        return of(begun, transcription, sequence);
    }

    /** @param begun when each transcription began */
    static <T> Comparator<T> of(
            Map<TranscriptionSid, Instant> begun,
            Function<T, TranscriptionSid> transcription,
            ToIntFunction<T> sequence) {
        return Comparator.<T, @Nullable Instant>comparing(each -> begun.get(transcription.apply(each)))
                .thenComparing(each -> transcription.apply(each).value())
                .thenComparingInt(sequence);
    }
}
