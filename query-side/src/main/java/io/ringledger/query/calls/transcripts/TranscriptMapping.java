package io.ringledger.query.calls.transcripts;

import io.ringledger.api.calls.InteractionView;
import io.ringledger.query.calls.transcripts.Transcript.Utterance;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A transcript's document in MongoDB. */
final class TranscriptMapping {
    private static final String TENANT = "tenant";
    private static final String UTTERANCES = "utterances";

    private TranscriptMapping() {}

    static Document write(Transcript transcript) {
        return new Document(TENANT, transcript.tenant().value())
                .append(
                        UTTERANCES,
                        transcript.utterances().stream()
                                .map(TranscriptMapping::write)
                                .toList());
    }

    private static Document write(Utterance utterance) {
        InteractionView said = utterance.interaction();
        Document document = new Document(
                        "transcription", utterance.transcription().value())
                .append("sequence", utterance.sequence())
                .append("id", said.id().number())
                .append("call", said.callId().value())
                .append("speaker", said.speaker().name())
                .append("text", said.text().value())
                .append("spokenAt", Date.from(said.spokenAt()))
                .append("recordedAt", Date.from(said.recordedAt()));
        putPresent(document, "confidence", said.confidence());
        putPresent(document, "language", said.language());
        putPresent(document, "sentiment", said.sentiment() == null ? null : write(said.sentiment()));
        return document;
    }

    private static Document write(Sentiment sentiment) {
        return new Document("score", sentiment.score())
                .append("label", sentiment.label().name());
    }

    private static Sentiment sentiment(Document document) {
        return new Sentiment(document.getDouble("score"), SentimentLabel.valueOf(document.getString("label")));
    }

    private static void putPresent(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    static Transcript read(Document document) {
        return new Transcript(
                new TenantId(document.getString(TENANT)),
                document.getList(UTTERANCES, Document.class).stream()
                        .map(TranscriptMapping::utterance)
                        .toList());
    }

    private static Utterance utterance(Document document) {
        InteractionView said = new InteractionView(
                InteractionId.of(document.get("id", Number.class).longValue()),
                new CallId(document.getString("call")),
                Speaker.valueOf(document.getString("speaker")),
                new PersonalText(document.getString("text")),
                document.getDouble("confidence"),
                document.getString("language"),
                document.getDate("spokenAt").toInstant(),
                document.getDate("recordedAt").toInstant(),
                document.get("sentiment") instanceof Document sentiment ? sentiment(sentiment) : null);
        return new Utterance(
                new TranscriptionSid(document.getString("transcription")), document.getInteger("sequence"), said);
    }
}
