package io.ringledger.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody, or something, found a call to be.
 *
 * @param sentiment how the customer left it
 * @param complianceIssues what was not said that has to be, or was said that must not be
 * @param flaggedIssues what else was wrong
 */
public record QaVerdict(
        QaScores scores, SentimentLabel sentiment, List<String> complianceIssues, List<String> flaggedIssues) {
    private static final int MOST_ISSUES = 50;
    private static final Pattern ISSUE = Pattern.compile("[a-z0-9_]{1,60}");

    /** @throws IllegalArgumentException if an issue is no name of one: they are counted, and belong to nobody */
    public QaVerdict {
        complianceIssues = checked(complianceIssues);
        flaggedIssues = checked(flaggedIssues);
    }

    /**
     * Issues, each once.
     *
     * @throws IllegalArgumentException if one is no name of an issue, or there are too many
     */
    public static List<String> checked(List<String> issues) {
        List<String> each = issues.stream().distinct().toList();
        if (each.size() > MOST_ISSUES) {
            throw new IllegalArgumentException("issues are at most " + MOST_ISSUES);
        }
        if (!each.stream().allMatch(issue -> ISSUE.matcher(issue).matches())) {
            throw new IllegalArgumentException("an issue has 1 to 60 small letters, digits and underscores");
        }
        return each;
    }
}
