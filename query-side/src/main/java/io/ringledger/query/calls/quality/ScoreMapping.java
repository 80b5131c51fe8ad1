package io.ringledger.query.calls.quality;

import io.ringledger.api.calls.QaScoreView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A judgement within a document. */
public final class ScoreMapping {
    private ScoreMapping() {}

    /** The part of a document that {@link #read} reads; {@code null} for none. */
    public static @Nullable Document write(@Nullable QaScoreView score) {
        if (score == null) {
            return null;
        }
        Document document = new Document("id", score.id().number())
                .append("call", score.callId().value())
                .append("scores", write(score.verdict().scores()))
                .append("sentiment", score.verdict().sentiment().name())
                .append("compliance", score.verdict().complianceIssues())
                .append("flagged", score.verdict().flaggedIssues())
                .append("by", score.reviewedBy())
                .append("manual", score.manual())
                .append("createdAt", Date.from(score.createdAt()))
                .append("updatedAt", Date.from(score.updatedAt()));
        if (score.notes() != null) {
            document.append("notes", score.notes().value());
        }
        return document;
    }

    private static Document write(QaScores scores) {
        return new Document("overall", scores.overall())
                .append("sentiment", scores.sentiment())
                .append("compliance", scores.compliance())
                .append("accuracy", scores.accuracy())
                .append("professionalism", scores.professionalism());
    }

    /** The judgement; {@code null} where there is none. */
    public static @Nullable QaScoreView read(@Nullable Document document) {
        return document == null ? null : judgement(document);
    }

    static QaScoreView judgement(Document document) {
        String notes = document.getString("notes");
        return new QaScoreView(
                ReviewId.of(document.get("id", Number.class).longValue()),
                new CallId(document.getString("call")),
                new QaVerdict(
                        scores(document.get("scores", Document.class)),
                        SentimentLabel.valueOf(document.getString("sentiment")),
                        document.getList("compliance", String.class),
                        document.getList("flagged", String.class)),
                document.getString("by"),
                document.getBoolean("manual"),
                notes == null ? null : new PersonalText(notes),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant());
    }

    private static QaScores scores(Document document) {
        return new QaScores(
                document.getDouble("overall"),
                document.getDouble("sentiment"),
                document.getDouble("compliance"),
                document.getDouble("accuracy"),
                document.getDouble("professionalism"));
    }
}
