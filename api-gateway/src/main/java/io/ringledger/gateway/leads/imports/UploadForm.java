package io.ringledger.gateway.leads.imports;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.leads.Campaigns;
import io.ringledger.gateway.leads.LeadsBody;
import io.ringledger.vocabulary.CampaignId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is sent with a file, and the file itself, in whatever order the parts come. */
final class UploadForm {
    private static final String FILE = "file";
    private static final int PREFETCHED = 8;

    private final Upload upload;
    private @Nullable String campaign;
    private @Nullable String region;

    UploadForm(Upload upload) {
        this.upload = upload;
    }

    /** Rows with a column for each name that any of the leads has. */
    static Mono<UploadForm> of(Upload upload, LeadsBody body) {
        return Mono.fromSupplier(() -> {
                    UploadForm form = new UploadForm(upload);
                    form.region = body.region();
                    upload.take("leads.csv", csv(body.checked()));
                    upload.end();
                    return form;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static byte[] csv(List<Map<String, @Nullable Object>> leads) {
        Set<String> names = new LinkedHashSet<>();
        leads.forEach(lead -> names.addAll(lead.keySet()));
        StringBuilder rows = new StringBuilder(line(names.toArray()));
        for (Map<String, @Nullable Object> lead : leads) {
            rows.append(line(names.stream().map(lead::get).toArray()));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(@Nullable Object[] cells) {
        return CSVFormat.RFC4180.format(cells) + "\r\n";
    }

    /** Completes when all of it has come. What comes faster than it is kept is not taken from the connection. */
    Mono<UploadForm> read(Flux<PartEvent> parts) {
        return parts.publishOn(Schedulers.boundedElastic(), PREFETCHED)
                .doOnDiscard(PartEvent.class, event -> DataBufferUtils.release(event.content()))
                .doOnNext(this::take)
                .then(Mono.fromSupplier(() -> {
                    upload.end();
                    return this;
                }));
    }

    private void take(PartEvent event) {
        switch (event) {
            case FormPartEvent field -> take(field.name(), field.value());
            case FilePartEvent file
            when file.name().equals(FILE) -> upload.take(file.filename(), bytes(file.content()));
            default -> DataBufferUtils.release(event.content());
        }
    }

    private void take(String field, String value) {
        String said = value.isBlank() ? null : value.strip();
        switch (field) {
            case "campaign_id" -> campaign = said;
            case "region", "default_region" -> region = said;
            case FILE -> throw InvalidInput.of(FILE, "not sent as a file");
            default -> {
                // what nobody asks for says nothing
            }
        }
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    Upload upload() {
        return upload;
    }

    @Nullable
    CampaignId campaign() {
        return Campaigns.parse(campaign);
    }

    @Nullable
    String region() {
        return region;
    }
}
