package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Sentiment;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row for each call, with the words and numbers that the list of calls has. */
final class CallSheet {
    private final List<Column> columns;
    private final ZoneId zone;

    private record Column(String name, Function<CallView, @Nullable Object> value) {}

    CallSheet(ReportType type, ZoneId zone) {
        this.columns = columns(type);
        this.zone = zone;
    }

    /** Whether a call has anything to show; calls that were not judged, or of whose mood nothing is known, may not. */
    static boolean isIn(ReportType type, CallView call) {
        return switch (type) {
            case QA -> call.qa() != null;
            case SENTIMENT -> call.sentiment() != null;
            case OVERVIEW, CALLS, ESCALATIONS, FULL -> true;
        };
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> row(CallView call) {
        return columns.stream()
                .map(column -> Cells.text(column.value().apply(call), zone))
                .toList();
    }

    private static List<Column> columns(ReportType type) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("call_id", CallView::id));
        columns.add(new Column("started_at", CallView::startedAt));
        columns.add(new Column("business_id", CallView::businessId));
        boolean isFull = type == ReportType.FULL;
        if (isFull || type == ReportType.CALLS) {
            columns.addAll(ofTheCall());
        }
        if (isFull || type == ReportType.CALLS || type == ReportType.SENTIMENT) {
            columns.add(new Column("sentiment", call -> felt(call, Sentiment::label)));
            columns.add(new Column("sentiment_score", call -> felt(call, Sentiment::score)));
        }
        if (type == ReportType.CALLS) {
            columns.add(new Column(
                    "qa_score", call -> score(call, verdict -> verdict.scores().overall())));
        }
        if (isFull || type == ReportType.QA) {
            columns.addAll(ofTheScore());
        }
        return List.copyOf(columns);
    }

    private static List<Column> ofTheCall() {
        return List.of(
                new Column("direction", CallView::direction),
                new Column("status", CallView::status),
                new Column("outcome", CallView::outcome),
                new Column("from_number", CallView::from),
                new Column("to_number", CallView::to),
                new Column("ended_at", CallView::endedAt),
                new Column("duration_seconds", CallView::duration),
                new Column("interactions", CallView::interactions),
                new Column("escalation_status", call -> handed(call, CallHandover::status)),
                new Column("agent_id", call -> handed(call, CallHandover::agentId)),
                new Column("agent_name", call -> handed(call, CallHandover::agentName)));
    }

    private static List<Column> ofTheScore() {
        return List.of(
                new Column(
                        "overall_score",
                        call -> score(call, verdict -> verdict.scores().overall())),
                new Column(
                        "sentiment_qa_score",
                        call -> score(call, verdict -> verdict.scores().sentiment())),
                new Column(
                        "compliance_score",
                        call -> score(call, verdict -> verdict.scores().compliance())),
                new Column(
                        "accuracy_score",
                        call -> score(call, verdict -> verdict.scores().accuracy())),
                new Column(
                        "professionalism_score",
                        call -> score(call, verdict -> verdict.scores().professionalism())),
                new Column(
                        "compliance_issues",
                        call -> score(call, verdict -> String.join(" ", verdict.complianceIssues()))),
                new Column("flagged_issues", call -> score(call, verdict -> String.join(" ", verdict.flaggedIssues()))),
                new Column(
                        "reviewed_by",
                        call -> call.qa() == null ? null : call.qa().reviewedBy()),
                new Column(
                        "review_notes",
                        call -> call.qa() == null ? null : call.qa().notes()));
    }

    private static @Nullable Object felt(CallView call, Function<Sentiment, Object> of) {
        Sentiment felt = call.sentiment();
        return felt == null ? null : of.apply(felt);
    }

    private static @Nullable Object score(CallView call, Function<QaVerdict, Object> of) {
        QaScoreView score = call.qa();
        return score == null ? null : of.apply(score.verdict());
    }

    private static @Nullable Object handed(CallView call, Function<CallHandover, @Nullable Object> of) {
        CallHandover handover = call.handover();
        return handover == null ? null : of.apply(handover);
    }

    /** Words as the documents have them. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
