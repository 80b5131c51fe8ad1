package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.leads.ExistingCampaigns;
import io.ringledger.gateway.leads.LeadsBody;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes files of leads in while they are sent. A file is kept before anybody is told of it, so what is answered for is read,
 * whatever happens to this process; the same content, sent again for the same campaign, is the import that it was before.
 */
@Component
final class LeadUploads {
    private static final int AT_ONCE = 4;
    private static final String USUAL_REGION = "US";

    private final Messages messages;
    private final ExistingCampaigns campaigns;
    private final SealedFiles files;
    private final Pseudonyms pseudonyms;
    private final RequestIds ids;
    private final Clock clock;
    private final long most;
    private final Semaphore places = new Semaphore(AT_ONCE);

    LeadUploads(
            Messages messages,
            ExistingCampaigns campaigns,
            SealedFiles leadFiles,
            Pseudonyms pseudonyms,
            RequestIds ids,
            Clock clock,
            GatewaySettings settings) {
        this.messages = messages;
        this.campaigns = campaigns;
        this.files = leadFiles;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.clock = clock;
        this.most = settings.bodies().leads().toBytes();
    }

    /**
     * A form with a file, perhaps a campaign and a region.
     *
     * @param campaign that the path names, {@code null} where the form may
     */
    Mono<ImportItem> receive(Flux<PartEvent> parts, @Nullable CampaignId campaign, Cause cause) {
        return whileKept(cause, upload -> new UploadForm(upload).read(parts), campaign);
    }

    /** Leads as JSON: they become a file of rows, so that as many as one likes take the same way. */
    Mono<ImportItem> receive(LeadsBody body, CampaignId campaign, Cause cause) {
        return whileKept(cause, upload -> UploadForm.of(upload, body), campaign);
    }

    private Mono<ImportItem> whileKept(
            Cause cause, Function<Upload, Mono<UploadForm>> reading, @Nullable CampaignId campaign) {
        if (!places.tryAcquire()) {
            return Mono.error(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "Too many uploads at once"));
        }
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        LeadImportId id = ids.next(LeadImportId::of, cause);
        return Mono.usingWhen(
                        Mono.fromSupplier(() -> new Upload(files, id, tenant, most).begin(now()))
                                .subscribeOn(Schedulers.boundedElastic()),
                        upload -> reading.apply(upload).flatMap(form -> hand(form, campaign, cause)),
                        upload -> Mono.empty(),
                        (upload, failure) -> discarded(upload),
                        LeadUploads::discarded)
                .doFinally(over -> places.release());
    }

    private static Mono<Void> discarded(Upload upload) {
        return Mono.<Void>fromRunnable(upload::discard).subscribeOn(Schedulers.boundedElastic());
    }

    /** Looked at when all of it is here: who still sends would not read why it is refused. */
    private Mono<ImportItem> hand(UploadForm form, @Nullable CampaignId named, Cause cause) {
        Upload upload = form.upload();
        if (upload.isEmpty()) {
            throw InvalidInput.of("file", "missing or empty");
        }
        String region = Objects.requireNonNullElse(form.region(), USUAL_REGION);
        if (!WrittenNumber.knowsRegion(region)) {
            throw InvalidInput.of("region", "no country, for example US");
        }
        CampaignId campaign = named == null ? form.campaign() : named;
        String sha256 = upload.sha256Hex();
        return campaigns
                .check(campaign, cause)
                .then(file(campaign, sha256, cause))
                .flatMap(file -> messages.send(new ClaimLeadFile(file, upload.id(), now()), LeadImportId.class, cause))
                .flatMap(importId -> hand(
                        new ReceiveLeadFile(
                                importId,
                                upload.id(),
                                campaign,
                                upload.format(),
                                region,
                                sha256,
                                upload.bytes(),
                                now()),
                        upload,
                        cause));
    }

    /** Whoever sent the same before is read, and these bytes are not needed. */
    private Mono<ImportItem> hand(ReceiveLeadFile command, Upload upload, Cause cause) {
        upload.handOver();
        return messages.send(command, LeadImportId.class, cause)
                .flatMap(read -> read.equals(upload.id()) ? Mono.empty() : deleted(upload))
                .then(ReadModel.follow(
                                messages.query(new FindLeadImport(command.importId()), LeadImportView.class, cause),
                                there -> true)
                        .onErrorReturn(waiting(command)))
                .map(view -> ImportItem.of(view, !command.importId().equals(upload.id())));
    }

    private static LeadImportView waiting(ReceiveLeadFile command) {
        return new LeadImportView(
                command.importId(),
                command.campaignId(),
                command.format(),
                command.bytes(),
                LeadImportView.State.WAITING,
                0,
                0,
                0,
                0,
                null,
                command.at(),
                null,
                command.at());
    }

    private Mono<Void> deleted(Upload upload) {
        return Mono.<Void>fromRunnable(() -> files.delete(upload.id().subject()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<LeadFileId> file(@Nullable CampaignId campaign, String sha256, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return Mono.fromSupplier(() -> pseudonyms.leadFileOf(tenant, campaign, sha256))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
