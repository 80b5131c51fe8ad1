package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.analytics.Dashboards;
import io.ringledger.gateway.analytics.Overview;
import io.ringledger.gateway.http.Csv;
import io.ringledger.gateway.http.Download;
import io.ringledger.platform.messages.Cause;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes files of what dashboards and lists show. */
@Component
final class Exporter {
    private static final int LINES_AT_ONCE = 500;

    private final Dashboards dashboards;
    private final Rows rows;

    Exporter(Dashboards dashboards, Rows rows) {
        this.dashboards = dashboards;
        this.rows = rows;
    }

    /** Rows are written while they are read, however many there are. */
    Download csv(Export export, Cause cause) {
        Flux<List<String>> lines = switch (export.type()) {
            case OVERVIEW ->
                dashboards.overview(export.range(), export.businessId(), cause).flatMapIterable(Exporter::figures);
            case ESCALATIONS ->
                rows.escalations(export, cause)
                        .map(each -> EscalationSheet.row(each, export.range().zone()))
                        .startWith(EscalationSheet.HEADER);
            case CALLS, QA, SENTIMENT, FULL -> calls(export, cause);
        };
        return new Download(export.fileName(FileFormat.CSV), FileFormat.CSV.type(), together(lines));
    }

    private Flux<List<String>> calls(Export export, Cause cause) {
        CallSheet sheet = new CallSheet(export.type(), export.range().zone());
        return rows.calls(export, cause)
                .filter(call -> CallSheet.isIn(export.type(), call))
                .map(sheet::row)
                .startWith(sheet.header());
    }

    /** The header goes with the first rows: what fails before there are any is answered as a failure. */
    private static Flux<byte[]> together(Flux<List<String>> lines) {
        return lines.map(Csv::line).buffer(LINES_AT_ONCE).map(parts -> {
            var all = new ByteArrayOutputStream();
            parts.forEach(all::writeBytes);
            return all.toByteArray();
        });
    }

    private static List<List<String>> figures(Overview overview) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("metric", "value"));
        Figures.of(overview).forEach(figure -> lines.add(List.of(figure.name(), figure.value())));
        return lines;
    }

    /** All of it is read before the first page is written. */
    Mono<Download> pdf(Export export, Cause cause) {
        boolean lists = export.type() == ReportType.CALLS || export.type() == ReportType.FULL;
        return Mono.zip(
                        dashboards.overview(export.range(), export.businessId(), cause),
                        dashboards.calls(export.range(), export.businessId(), cause),
                        dashboards.qa(export.range(), export.businessId(), cause),
                        dashboards.sentiment(export.range(), export.businessId(), cause),
                        dashboards.escalations(export.range(), export.businessId(), cause),
                        lists
                                ? rows.calls(export, cause)
                                        .take(Report.MOST_CALLS)
                                        .collectList()
                                : Mono.just(List.<CallView>of()))
                .map(found -> new Report(
                        found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5(), found.getT6()))
                .publishOn(Schedulers.boundedElastic())
                .map(report -> Pages.write(report, export))
                .map(bytes -> new Download(export.fileName(FileFormat.PDF), FileFormat.PDF.type(), Mono.just(bytes)));
    }
}
