package io.ringledger.gateway.calls.quality;

import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a call was handled, scores of 0 to 1. Source: manager document, {@code QAScore}.
 *
 * @param reviewedBy id of the user, or the rubric
 * @param manual whether a person judged; beyond the document
 */
public record QaScore(
        long id,
        CallId callId,
        double overallScore,
        double sentimentScore,
        double complianceScore,
        double accuracyScore,
        double professionalismScore,
        SentimentLabel sentimentLabel,
        List<String> complianceIssues,
        List<String> flaggedIssues,
        String reviewedBy,
        boolean manual,
        @Nullable PersonalText reviewNotes,
        Instant createdAt,
        Instant updatedAt) {

    /** The score in the document's words. */
    public static QaScore of(QaScoreView view) {
        QaScores scores = view.verdict().scores();
        return new QaScore(
                view.id().number(),
                view.callId(),
                scores.overall(),
                scores.sentiment(),
                scores.compliance(),
                scores.accuracy(),
                scores.professionalism(),
                view.verdict().sentiment(),
                view.verdict().complianceIssues(),
                view.verdict().flaggedIssues(),
                view.reviewedBy(),
                view.manual(),
                view.notes(),
                view.createdAt(),
                view.updatedAt());
    }

    /** All judgements of a call, in the order of being made. */
    record All(List<QaScore> reviews, int total) {
        static All of(QaReviewPage page) {
            return new All(page.reviews().stream().map(QaScore::of).toList(), page.total());
        }
    }
}
