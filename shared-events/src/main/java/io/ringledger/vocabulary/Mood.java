package io.ringledger.vocabulary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the customer seems to feel, by the last {@value #LATEST} things they said that were assessed.
 *
 * @param begun when each transcription began, as far as is known: a call's transcripts are in this order
 * @param latest in the order of being said, whatever the order of being recorded
 */
public record Mood(Map<TranscriptionSid, Instant> begun, List<Felt> latest) {
    public static final Mood UNKNOWN = new Mood(Map.of(), List.of());

    private static final int LATEST = 5;

    public Mood {
        begun = Map.copyOf(begun);
        latest = List.copyOf(latest);
    }

    /** How the customer seemed to feel when saying one thing. */
    public record Felt(TranscriptionSid transcription, int sequence, double score) {}

    /**
     * The mood with one more thing that was said.
     *
     * @param sequence the carrier's number of it within its transcription
     * @param spokenAt by the carrier's clock where that is known, UTC
     * @param speaker what we say ourselves tells only in which order things were said
     * @param felt what was assessed of it, {@code null} where nothing could be told
     */
    public Mood after(
            TranscriptionSid transcription, int sequence, Instant spokenAt, Speaker speaker, @Nullable Sentiment felt) {
        Map<TranscriptionSid, Instant> beginnings = new HashMap<>(begun);
        beginnings.merge(
                transcription,
                spokenAt.truncatedTo(ChronoUnit.MILLIS),
                (one, other) -> one.isBefore(other) ? one : other);
        List<Felt> all = new ArrayList<>(latest);
        if (felt != null && speaker == Speaker.CUSTOMER) {
            all.add(new Felt(transcription, sequence, felt.score()));
        }
        all.sort(SpokenOrder.of(beginnings, Felt::transcription, Felt::sequence));
        return new Mood(beginnings, all.subList(Math.max(0, all.size() - LATEST), all.size()));
    }

    /** Each thing said counts twice as much as the one before, so that a change shows; {@code null} while unknown. */
    public @Nullable Sentiment sentiment() {
        if (latest.isEmpty()) {
            return null;
        }
        double sum = 0;
        double weights = 0;
        double weight = 1;
        for (Felt felt : latest) {
            sum += weight * felt.score;
            weights += weight;
            weight *= 2;
        }
        return Sentiment.of(sum / weights);
    }

    /** What the mood amounts to; {@code null} while unknown. */
    public @Nullable SentimentLabel label() {
        Sentiment sentiment = sentiment();
        return sentiment == null ? null : sentiment.label();
    }
}
