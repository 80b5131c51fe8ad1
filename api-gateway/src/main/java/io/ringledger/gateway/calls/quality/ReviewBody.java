package io.ringledger.gateway.calls.quality;

import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.SentimentLabel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a call. What is not said is as it stands; of a call that nobody has judged the four scores are
 * needed. Beyond the manager document, which shows such reviews and has no way to make them.
 *
 * @param overallScore 0 to 1, as all scores; worked out from the others where it is not said
 * @param complianceIssues names of issues: small letters, digits and underscores
 * @param flaggedIssues the same
 */
record ReviewBody(
        @Nullable Double overallScore,
        @Nullable Double sentimentScore,
        @Nullable Double complianceScore,
        @Nullable Double accuracyScore,
        @Nullable Double professionalismScore,
        @Nullable SentimentLabel sentimentLabel,
        @Nullable List<String> complianceIssues,
        @Nullable List<String> flaggedIssues,
        @Nullable PersonalText reviewNotes) {
    private static final int LONGEST_NOTES = 4_000;

    /**
     * The review as a message.
     *
     * @param call as it stands
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a score is out of range, or missing where none
     *     stands, or an issue is no name of one
     */
    ReviewCall toCommand(ReviewId id, CallView call, Instant at) {
        if (equals(NOTHING)) {
            throw InvalidInput.of("body", "says nothing");
        }
        QaVerdict stands = verdict(call.qa());
        SentimentLabel label = sentimentLabel != null ? sentimentLabel : label(call, stands);
        return new ReviewCall(
                call.id(),
                id,
                new QaVerdict(
                        scores(stands == null ? null : stands.scores()),
                        label,
                        issues(
                                "compliance_issues",
                                complianceIssues,
                                stands == null ? List.of() : stands.complianceIssues()),
                        issues("flagged_issues", flaggedIssues, stands == null ? List.of() : stands.flaggedIssues())),
                notes(),
                at);
    }

    private static final ReviewBody NOTHING = new ReviewBody(null, null, null, null, null, null, null, null, null);

    private static @Nullable QaVerdict verdict(@Nullable QaScoreView score) {
        return score == null ? null : score.verdict();
    }

    private static SentimentLabel label(CallView call, @Nullable QaVerdict stands) {
        if (stands != null) {
            return stands.sentiment();
        }
        return call.sentiment() == null
                ? SentimentLabel.NEUTRAL
                : call.sentiment().label();
    }

    private QaScores scores(@Nullable QaScores stand) {
        QaScores four = QaScores.of(
                score("sentiment_score", sentimentScore, stand, QaScores::sentiment),
                score("compliance_score", complianceScore, stand, QaScores::compliance),
                score("accuracy_score", accuracyScore, stand, QaScores::accuracy),
                score("professionalism_score", professionalismScore, stand, QaScores::professionalism));
        boolean isSaid = overallScore != null;
        boolean isUntouched = sentimentScore == null
                && complianceScore == null
                && accuracyScore == null
                && professionalismScore == null;
        if (!isSaid && (stand == null || !isUntouched)) {
            return four;
        }
        return new QaScores(
                score("overall_score", overallScore, stand, QaScores::overall),
                four.sentiment(),
                four.compliance(),
                four.accuracy(),
                four.professionalism());
    }

    private static double score(
            String field, @Nullable Double said, @Nullable QaScores stand, ToDoubleFunction<QaScores> standing) {
        if (said == null && stand == null) {
            throw InvalidInput.of(field, "missing");
        }
        double score = said == null ? standing.applyAsDouble(Objects.requireNonNull(stand)) : said;
        if (!(score >= 0 && score <= 1)) {
            throw InvalidInput.of(field, "0 to 1");
        }
        return score;
    }

    private static List<String> issues(String field, @Nullable List<String> said, List<String> stand) {
        try {
            return said == null ? stand : QaVerdict.checked(said);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of(field, Objects.requireNonNull(e.getMessage()));
        }
    }

    private @Nullable PersonalText notes() {
        String text = reviewNotes == null ? "" : reviewNotes.value().strip();
        if (text.length() > LONGEST_NOTES) {
            throw InvalidInput.of("review_notes", "at most " + LONGEST_NOTES + " characters");
        }
        return text.isEmpty() ? null : new PersonalText(text);
    }
}
