package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealQuery.SignExport;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.gateway.audit.AuditFileQuery.Format;
import io.ringledger.gateway.http.Csv;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit log as a file, written while it is read, however long it is. */
@Component
final class AuditFiles {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);
    private static final List<String> HEADER = List.of(
            "id",
            "timestamp",
            "actor",
            "action",
            "resource",
            "resource_id",
            "status",
            "event",
            "operation",
            "request_id",
            "times");

    private final AuditRows rows;
    private final Messages messages;
    private final Clock clock;

    AuditFiles(AuditRows rows, Messages messages, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is recorded from now on is not in it. */
    Mono<Download> make(AuditFilter wanted, Format format, Cause cause) {
        Instant now = clock.instant();
        AuditFilter filter = wanted.until(now);
        String name = "audit-log_" + DAY.format(now);
        return switch (format) {
            case CSV -> Mono.just(new Download(name + ".csv", CSV, csv(filter, cause)));
            case JSON ->
                messages.query(new FindSeal(), SealView.class, cause)
                        .map(seal ->
                                new Download(name + ".json", MediaType.APPLICATION_JSON, json(filter, now, cause)));
        };
    }

    /** What fails at once is answered as a failure, and not as a file with a header. */
    private Flux<byte[]> csv(AuditFilter filter, Cause cause) {
        return rows.parts(filter, cause)
                .map(entries -> lines(entries.stream().map(AuditFiles::cells)))
                .switchOnFirst((first, parts) -> first.hasValue() ? parts.startWith(Csv.line(HEADER)) : parts);
    }

    private static byte[] lines(Stream<List<String>> cells) {
        var all = new ByteArrayOutputStream();
        cells.map(Csv::line).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<String> cells(AuditEntryView entry) {
        return Stream.<@Nullable Object>of(
                        entry.position(),
                        entry.recordedAt(),
                        entry.actor(),
                        entry.action(),
                        entry.resource(),
                        entry.resourceId(),
                        AuditStatus.of(entry.succeeded()).word(),
                        entry.event(),
                        entry.operation(),
                        entry.requestId(),
                        entry.times())
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    /** Each line is made when all before it are, since the last one signs them. What fails at once is no file. */
    private Flux<byte[]> json(AuditFilter filter, Instant now, Cause cause) {
        return Flux.defer(() -> {
            SignedLines lines = new SignedLines();
            Mono<byte[]> beginning = Mono.fromCallable(() -> lines.beginning(cause.tenantId(), filter, now));
            return rows.parts(filter, cause)
                    .switchOnFirst((first, parts) -> first.hasValue()
                            ? Flux.concat(beginning, parts.map(lines::entries))
                            : parts.map(lines::entries))
                    .concatWith(Mono.fromCallable(lines::end))
                    .concatWith(Mono.defer(() ->
                                    messages.query(new SignExport(lines.sha256()), StatementSignature.class, cause))
                            .map(SignedLines::signature));
        });
    }
}
