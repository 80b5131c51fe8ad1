package io.ringledger.command.quality;

import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a business wants its calls to be measured by.
 *
 * @param sentiment whether it counts how the customer felt; where it does not, it is neither good nor bad
 * @param compliance whether it is looked for what has to be said and must not be; where it is not, nothing is found
 * @param minimum overall score below which a call is flagged, 0 to 1
 */
public record Standard(boolean sentiment, boolean compliance, double minimum) {
    /** Of a call that no business configuration governs. */
    public static final Standard USUAL = new Standard(true, true, 0);

    private static final String BELOW_MINIMUM = "below_minimum_score";

    public static Standard of(QualityAssurance wanted) {
        return new Standard(wanted.sentimentAnalysis(), wanted.complianceCheck(), wanted.minScoreThreshold());
    }

    /**
     * What was found, as far as the business wants to know it.
     *
     * @param found what was found; its overall score is worked out from the others
     */
    QaVerdict applied(Feeling felt, QaVerdict found) {
        Feeling feeling = sentiment ? felt : Feeling.UNKNOWN;
        QaScores scores = QaScores.of(
                feeling.score(),
                compliance ? found.scores().compliance() : 1,
                found.scores().accuracy(),
                found.scores().professionalism());
        List<String> flagged = scores.overall() < minimum
                ? Stream.concat(found.flaggedIssues().stream(), Stream.of(BELOW_MINIMUM))
                        .toList()
                : found.flaggedIssues();
        return new QaVerdict(scores, feeling.label(), compliance ? found.complianceIssues() : List.of(), flagged);
    }
}
