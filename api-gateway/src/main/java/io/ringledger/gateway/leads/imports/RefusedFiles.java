package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadQuery.ListRefusedRows;
import io.ringledger.api.leads.RefusedRows;
import io.ringledger.gateway.http.Csv;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.RefusedRow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of a file that made no lead, as a file. */
@Component
final class RefusedFiles {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Messages messages;

    RefusedFiles(Messages messages) {
        this.messages = messages;
    }

    Mono<Download> make(LeadImportId id, Cause cause) {
        return Mono.just(new Download("refused_" + id + ".csv", CSV, csv(id, cause)));
    }

    private Flux<byte[]> csv(LeadImportId id, Cause cause) {
        return messages.query(new ListRefusedRows(id, null), RefusedRows.class, cause)
                .expand(
                        part -> part.next() == null
                                ? Mono.empty()
                                : messages.query(new ListRefusedRows(id, part.next()), RefusedRows.class, cause),
                        1)
                .map(RefusedFiles::lines)
                .switchOnFirst((first, parts) ->
                        first.hasValue() ? parts.startWith(Csv.line(List.of("row", "code", "field"))) : parts);
    }

    private static byte[] lines(RefusedRows part) {
        var all = new ByteArrayOutputStream();
        part.rows().forEach(row -> all.writeBytes(Csv.line(cells(row))));
        return all.toByteArray();
    }

    private static List<String> cells(RefusedRow row) {
        return List.of(
                Long.toString(row.row()), row.fault().name(), row.field().name().toLowerCase(Locale.ROOT));
    }
}
