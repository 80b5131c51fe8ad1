package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.analytics.CallVolumes;
import io.ringledger.gateway.analytics.EscalationStats;
import io.ringledger.gateway.analytics.QaStats;
import io.ringledger.gateway.analytics.SentimentStats;
import io.ringledger.gateway.analytics.export.Chart.Bar;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A report on paper: what it is about, then one part after the other. */
final class Pages {
    private final Sheet sheet;
    private final Report report;
    private final Export export;

    private Pages(Report report, Export export) {
        this.sheet = new Sheet("Call center report: " + CallSheet.word(export.type()));
        this.report = report;
        this.export = export;
    }

    static byte[] write(Report report, Export export) {
        Pages pages = new Pages(report, export);
        pages.about();
        switch (export.type()) {
            case OVERVIEW -> pages.overview();
            case CALLS -> pages.calls();
            case QA -> pages.qa();
            case SENTIMENT -> pages.sentiment();
            case ESCALATIONS -> pages.escalations();
            case FULL -> {
                pages.overview();
                pages.qa();
                pages.sentiment();
                pages.escalations();
                pages.calls();
            }
        }
        return pages.sheet.written();
    }

    private void about() {
        ZoneId zone = export.range().zone();
        sheet.line("Calls that began from " + Cells.text(export.range().from(), zone) + " to "
                + Cells.text(export.range().to(), zone)
                + (export.businessId() == null ? "" : ", business " + export.businessId()));
        sheet.line("Made at " + Cells.text(export.at(), zone));
    }

    private void overview() {
        sheet.heading("Overview");
        sheet.table(
                List.of("figure", "value"),
                Figures.of(report.overview()).stream()
                        .map(figure -> List.of(figure.words(), figure.value()))
                        .toList());
        chart("Calls", report.volumes().data().stream().map(period -> new Bar(period.period(), period.totalCalls())));
    }

    private void calls() {
        sheet.heading("Calls");
        if (export.type() == ReportType.CALLS) {
            sheet.table(
                    List.of("period", "calls", "inbound", "outbound", "completed", "escalated"),
                    report.volumes().data().stream().map(Pages::row).toList());
            chart(
                    "Calls",
                    report.volumes().data().stream().map(period -> new Bar(period.period(), period.totalCalls())));
        }
        ZoneId zone = export.range().zone();
        sheet.table(
                List.of("started_at", "direction", "status", "from", "to", "seconds", "qa_score", "sentiment"),
                report.calls().stream().map(call -> row(call, zone)).toList());
        long more = report.overview().totalCalls() - report.calls().size();
        if (more > 0) {
            sheet.line("And " + more + " more: a CSV file has all of them.");
        }
    }

    private static List<String> row(CallVolumes.Period period) {
        return List.of(
                period.period(),
                String.valueOf(period.totalCalls()),
                String.valueOf(period.inboundCalls()),
                String.valueOf(period.outboundCalls()),
                String.valueOf(period.completedCalls()),
                String.valueOf(period.escalatedCalls()));
    }

    private static List<String> row(CallView call, ZoneId zone) {
        return Stream.of(
                        call.startedAt(),
                        call.direction(),
                        call.status(),
                        call.from(),
                        call.to(),
                        call.duration() == null ? "" : call.duration(),
                        call.qa() == null ? "" : call.qa().verdict().scores().overall(),
                        call.sentiment() == null ? "" : call.sentiment().label())
                .map(value -> Cells.text(value, zone))
                .toList();
    }

    private void qa() {
        QaStats qa = report.qa();
        sheet.heading("Quality");
        QaStats.Averages averages = qa.averageScores();
        sheet.table(
                List.of("average", "score"),
                List.of(
                        List.of("overall", Cells.number(averages.overall())),
                        List.of("sentiment", Cells.number(averages.sentiment())),
                        List.of("compliance", Cells.number(averages.compliance())),
                        List.of("accuracy", Cells.number(averages.accuracy())),
                        List.of("professionalism", Cells.number(averages.professionalism()))));
        sheet.table(
                List.of("overall score", "calls", "percent"),
                qa.scoreDistribution().stream()
                        .map(each ->
                                List.of(each.range(), String.valueOf(each.count()), Cells.number(each.percentage())))
                        .toList());
        sheet.table(
                List.of("issue", "calls", "percent"),
                qa.topIssues().stream()
                        .map(each ->
                                List.of(each.issue(), String.valueOf(each.count()), Cells.number(each.percentage())))
                        .toList());
        chart("Average overall score", qa.trends().stream().map(each -> new Bar(each.period(), each.averageScore())));
    }

    private void sentiment() {
        SentimentStats stats = report.sentiment();
        sheet.heading("Sentiment");
        sheet.table(
                List.of("period", "positive", "neutral", "negative", "average"),
                Stream.concat(
                                stats.trends().stream()
                                        .map(each -> List.of(
                                                each.period(),
                                                String.valueOf(each.positive()),
                                                String.valueOf(each.neutral()),
                                                String.valueOf(each.negative()),
                                                Cells.number(each.averageScore()))),
                                Stream.of(List.of(
                                        "all",
                                        String.valueOf(stats.distribution().positive()),
                                        String.valueOf(stats.distribution().neutral()),
                                        String.valueOf(stats.distribution().negative()),
                                        Cells.number(stats.averageSentimentScore()))))
                        .toList());
        sheet.line("Correlation with the overall score: "
                + Cells.number(stats.correlation().sentimentVsQa()) + "; with being handed to a person: "
                + Cells.number(stats.correlation().sentimentVsEscalation()));
        chart("Negative calls", stats.trends().stream().map(each -> new Bar(each.period(), each.negative())));
    }

    private void escalations() {
        EscalationStats stats = report.escalations();
        sheet.heading("Escalations");
        EscalationStats.OfStatus status = stats.byStatus();
        sheet.table(
                List.of(
                        "escalations",
                        "pending",
                        "in progress",
                        "completed",
                        "cancelled",
                        "rate, percent",
                        "seconds to resolve"),
                List.of(List.of(
                        String.valueOf(stats.totalEscalations()),
                        String.valueOf(status.pending()),
                        String.valueOf(status.inProgress()),
                        String.valueOf(status.completed()),
                        String.valueOf(status.cancelled()),
                        Cells.number(stats.escalationRate()),
                        Cells.number(stats.averageResolutionTime()))));
        sheet.table(
                List.of("trigger", "escalations", "percent"),
                stats.byTriggerType().stream()
                        .map(each -> List.of(
                                each.triggerType(), String.valueOf(each.count()), Cells.number(each.percentage())))
                        .toList());
        chart("Escalations", stats.trends().stream().map(each -> new Bar(each.period(), each.escalationCount())));
    }

    private void chart(String name, Stream<Bar> bars) {
        if (export.charts()) {
            sheet.chart(new Chart(name + " by " + CallSheet.word(export.range().interval()), bars.toList()));
        }
    }
}
