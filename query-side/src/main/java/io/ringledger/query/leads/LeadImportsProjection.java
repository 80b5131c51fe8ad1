package io.ringledger.query.leads;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadImportView.State;
import io.ringledger.events.leads.LeadFileReceived;
import io.ringledger.events.leads.LeadImportEvent;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each file of leads: how far it was read. Which rows made no lead stands elsewhere. */
final class LeadImportsProjection implements StreamProjection<LeadImportsProjection.Imported> {
    static final String NAME = "lead-imports";
    static final String TENANT = "tenant";
    static final String RECEIVED_AT = "receivedAt";

    private static final String IMPORT = "import";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An import of one tenant's. */
    record Imported(TenantId tenant, LeadImportView view) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LeadImportEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, RECEIVED_AT, "_id")));
    }

    @Override
    public Imported apply(@Nullable Imported before, RecordedEvent event) {
        return new Imported(
                event.tenant(), after(before == null ? null : before.view(), (LeadImportEvent) event.payload()));
    }

    private static LeadImportView after(@Nullable LeadImportView known, LeadImportEvent event) {
        if (event instanceof LeadFileReceived e) {
            return new LeadImportView(
                    e.importId(),
                    e.campaignId(),
                    e.format(),
                    e.bytes(),
                    State.WAITING,
                    0,
                    0,
                    0,
                    0,
                    null,
                    e.receivedAt(),
                    null,
                    e.receivedAt());
        }
        if (known == null) {
            throw new IllegalStateException("an import without a file");
        }
        return switch (event) {
            case LeadFileReceived _ -> known;
            case LeadsImported e -> readOn(known, e);
            case LeadImportFinished e -> over(known, State.COMPLETED, null, e.finishedAt());
            case LeadImportFailed e -> over(known, State.FAILED, e.fault(), e.failedAt());
        };
    }

    private static LeadImportView readOn(LeadImportView known, LeadsImported e) {
        return new LeadImportView(
                known.importId(),
                known.campaignId(),
                known.format(),
                known.bytes(),
                State.RUNNING,
                e.toRow(),
                known.created() + e.created(),
                known.refused() + e.refused().size(),
                known.duplicates() + e.duplicates(),
                null,
                known.receivedAt(),
                known.startedAt() == null ? e.importedAt() : known.startedAt(),
                e.importedAt());
    }

    private static LeadImportView over(LeadImportView known, State state, @Nullable LeadFileFault fault, Instant at) {
        return new LeadImportView(
                known.importId(),
                known.campaignId(),
                known.format(),
                known.bytes(),
                state,
                known.rows(),
                known.created(),
                known.refused(),
                known.duplicates(),
                fault,
                known.receivedAt(),
                known.startedAt(),
                at);
    }

    @Override
    public Document write(Imported imported) {
        return new Document(TENANT, imported.tenant().value())
                .append(RECEIVED_AT, Date.from(imported.view().receivedAt()))
                .append(IMPORT, JSON.writeValueAsString(imported.view()));
    }

    @Override
    public Imported read(Document document) {
        return new Imported(new TenantId(document.getString(TENANT)), view(document));
    }

    static LeadImportView view(Document document) {
        return JSON.readValue(document.getString(IMPORT), LeadImportView.class);
    }
}
