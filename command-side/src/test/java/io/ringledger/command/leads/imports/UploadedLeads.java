package io.ringledger.command.leads.imports;

import io.ringledger.api.leads.KnownParties;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.leads.LeadQuery.HaveLeadsReached;
import io.ringledger.api.leads.LeadQuery.LookUpParties;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.leads.LeadAggregates;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.util.unit.DataSize;

/** UploadedLeads that were uploaded, what outlives a node, and nodes that read them on the test's thread. */
final class UploadedLeads implements AutoCloseable {
    static final CampaignId CAMPAIGN = CampaignId.of(7);

    private static final TenantId TENANT = new TenantId("acme");
    private static final Cause CAUSE = new Cause(TENANT, "user_1", "POST /leads/import", "req-1");
    private static final int CHUNK = 4;

    final MovableClock clock = new MovableClock();
    private final MapRecords records = new MapRecords();
    private final KeyedPseudonyms pseudonyms;
    private final LocalAxon axon;
    private final int mostRows;
    private int uploads;

    UploadedLeads(int mostRows) {
        this.mostRows = mostRows;
        axon = new LocalAxon(
                CAUSE, configurer -> LeadAggregates.addTo(configurer).registerQueryHandler(axon -> new Seen()));
        HashKeys keys = new HashKeys(records);
        keys.open(false);
        pseudonyms = new KeyedPseudonyms(keys);
    }

    /** Answers from the log itself, so never late. */
    public final class Seen {
        @QueryHandler
        public Boolean haveReached(HaveLeadsReached query) {
            return true;
        }

        @QueryHandler
        public KnownParties lookUp(LookUpParties query) {
            Set<SubjectId> known =
                    axon.log(LeadCreated.class).stream().map(LeadCreated::party).collect(Collectors.toSet());
            known.retainAll(query.parties());
            return new KnownParties(known);
        }

        @QueryHandler
        public LeadImportView find(FindLeadImport query) {
            List<LeadsImported> chunks = axon.log(LeadsImported.class).stream()
                    .filter(each -> each.importId().equals(query.importId()))
                    .toList();
            boolean over = axon.log(LeadImportFinished.class).stream()
                            .anyMatch(each -> each.importId().equals(query.importId()))
                    || axon.log(LeadImportFailed.class).stream()
                            .anyMatch(each -> each.importId().equals(query.importId()));
            Instant now = clock.instant();
            return new LeadImportView(
                    query.importId(),
                    CAMPAIGN,
                    LeadFileFormat.CSV,
                    1,
                    over ? LeadImportView.State.COMPLETED : LeadImportView.State.RUNNING,
                    chunks.isEmpty() ? 0 : chunks.getLast().toRow(),
                    0,
                    0,
                    0,
                    null,
                    now,
                    null,
                    now);
        }
    }

    LeadImportId upload(String csv) {
        return upload(csv.getBytes(StandardCharsets.UTF_8), LeadFileFormat.CSV);
    }

    LeadImportId upload(byte[] bytes, LeadFileFormat format) {
        LeadImportId id = LeadImportId.of(++uploads);
        keep(id, bytes);
        axon.send(new ReceiveLeadFile(id, id, CAMPAIGN, format, "US", "e5".repeat(32), bytes.length, clock.instant()));
        return id;
    }

    void keep(LeadImportId id, byte[] bytes) {
        SealedFiles files = files(records);
        files.begin(id.subject(), clock.instant());
        files.append(id.subject(), TENANT, 0, bytes);
    }

    private static SealedFiles files(DurableRecords records) {
        return new SealedFiles(records, new SubjectKeys(records), "lead-files");
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final LeadImportSweep sweep;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse) {
            this.fuse = fuse;
            DurableRecords fused = fuse.around(DurableRecords.class, records);
            MessageSender messages = new FusedSender(axon.messages(), fuse);
            WaitingImports imports = new WaitingImports(fused);
            LeadSettings settings = new LeadSettings(
                    CHUNK, mostRows, DataSize.ofMegabytes(1), 1, Duration.ofSeconds(1), Duration.ofSeconds(5));
            IdGenerator ids = new IdGenerator(clock, IdGenerator.Kind.AUTOMATION, 0);
            // those of a node that was killed are not made again
            for (int each = 0; each < axon.log(LeadCreated.class).size() + 100; each++) {
                ids.nextNumber();
            }
            sweep = new LeadImportSweep(
                    imports,
                    files(fused),
                    new LeadImporter(
                            files(fused),
                            messages,
                            new ChunkMaker.Making(messages, pseudonyms, new SubjectKeys(fused), ids, clock),
                            () -> 0,
                            settings,
                            clock),
                    clock,
                    settings.retryAfter(),
                    new BoundedPool(1, Runnable::run));
            automation = new AnnotationEventHandlerAdapter(new LeadImportAutomation(imports, clock));
        }

        /** Until there is nothing to do now; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                axon.handleAll(automation, fuse);
                sweep.sweep();
                sweep.sweep();
            });
        }

        void tidy() {
            sweep.tidy();
        }
    }

    Node node(Fuse fuse) {
        return new Node(fuse);
    }

    <T> List<T> log(Class<T> type) {
        return axon.log(type);
    }

    boolean isNothingLeft() {
        return records.of("leads_to_import").isEmpty()
                && records.of("lead-files").isEmpty()
                && records.of("lead-files-begun").isEmpty();
    }

    @Override
    public void close() {
        axon.close();
    }
}
