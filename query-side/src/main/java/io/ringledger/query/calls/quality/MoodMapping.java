package io.ringledger.query.calls.quality;

import io.ringledger.vocabulary.Mood;
import io.ringledger.vocabulary.Mood.Felt;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A mood within its call's document. */
public final class MoodMapping {
    private static final String TRANSCRIPTION = "transcription";

    private MoodMapping() {}

    /** The part of a document that {@link #read} reads. */
    public static Document write(Mood mood) {
        List<Document> begun = mood.begun().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .map(entry ->
                        new Document(TRANSCRIPTION, entry.getKey().value()).append("at", Date.from(entry.getValue())))
                .toList();
        List<Document> latest = mood.latest().stream()
                .map(felt -> new Document(TRANSCRIPTION, felt.transcription().value())
                        .append("sequence", felt.sequence())
                        .append("score", felt.score()))
                .toList();
        return new Document("begun", begun).append("latest", latest);
    }

    /** Unknown where there is none. */
    public static Mood read(@Nullable Document document) {
        if (document == null) {
            return Mood.UNKNOWN;
        }
        Map<TranscriptionSid, Instant> begun = new HashMap<>();
        document.getList("begun", Document.class)
                .forEach(each ->
                        begun.put(transcription(each), each.getDate("at").toInstant()));
        return new Mood(
                begun,
                document.getList("latest", Document.class).stream()
                        .map(each ->
                                new Felt(transcription(each), each.getInteger("sequence"), each.getDouble("score")))
                        .toList());
    }

    private static TranscriptionSid transcription(Document document) {
        return new TranscriptionSid(document.getString(TRANSCRIPTION));
    }
}
