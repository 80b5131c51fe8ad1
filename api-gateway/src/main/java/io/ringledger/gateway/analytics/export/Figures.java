package io.ringledger.gateway.analytics.export;

import io.ringledger.gateway.analytics.Overview;
import java.util.List;

/** An overview as names and values, in the document's words. */
final class Figures {
    /** One of them. */
    record Figure(String name, String unit, String value) {
        /** For people. */
        String words() {
            return name.replace('_', ' ') + unit;
        }
    }

    private Figures() {}

    static List<Figure> of(Overview overview) {
        return List.of(
                figure("total_calls", overview.totalCalls()),
                figure("active_calls", overview.activeCalls()),
                figure("completed_calls", overview.completedCalls()),
                figure("failed_calls", overview.failedCalls()),
                figure("escalated_calls", overview.escalatedCalls()),
                figure("average_qa_score", overview.averageQaScore()),
                new Figure("average_call_duration", ", seconds", Cells.number(overview.averageCallDuration())),
                new Figure("escalation_rate", ", percent", Cells.number(overview.escalationRate())),
                figure("sentiment_positive", overview.sentimentDistribution().positive()),
                figure("sentiment_neutral", overview.sentimentDistribution().neutral()),
                figure("sentiment_negative", overview.sentimentDistribution().negative()),
                figure("qa_excellent", overview.qaScoreDistribution().excellent()),
                figure("qa_good", overview.qaScoreDistribution().good()),
                figure("qa_fair", overview.qaScoreDistribution().fair()),
                figure("qa_poor", overview.qaScoreDistribution().poor()));
    }

    private static Figure figure(String name, long value) {
        return new Figure(name, "", String.valueOf(value));
    }

    private static Figure figure(String name, double value) {
        return new Figure(name, "", Cells.number(value));
    }
}
