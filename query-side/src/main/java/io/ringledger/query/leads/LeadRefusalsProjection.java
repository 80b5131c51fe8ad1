package io.ringledger.query.leads;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.RefusedRow;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of files that made no lead, those of one commit together. Where all made leads there is no entry. */
final class LeadRefusalsProjection implements JournalProjection<LeadRefusalsProjection.Refused> {
    static final String NAME = "lead-refusals";
    static final String IMPORT = "import";

    private static final String TENANT = "tenant";
    private static final String ROWS = "rows";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Rows of one commit. */
    record Refused(TenantId tenant, LeadImportId importId, List<RefusedRow> rows) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LeadsImported.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, IMPORT, "_id")));
    }

    @Override
    public boolean leavesOut(RecordedEvent event) {
        return ((LeadsImported) event.payload()).refused().isEmpty();
    }

    @Override
    public Refused apply(@Nullable Refused before, RecordedEvent event) {
        LeadsImported imported = (LeadsImported) event.payload();
        return new Refused(event.tenant(), imported.importId(), imported.refused());
    }

    @Override
    public List<Share> shares(Refused refused) {
        return List.of();
    }

    @Override
    public Document write(Refused refused) {
        return new Document(TENANT, refused.tenant().value())
                .append(IMPORT, refused.importId().value())
                .append(ROWS, JSON.writeValueAsString(refused.rows()));
    }

    @Override
    public Refused read(Document document) {
        return new Refused(
                new TenantId(document.getString(TENANT)), new LeadImportId(document.getString(IMPORT)), rows(document));
    }

    static List<RefusedRow> rows(Document document) {
        return JSON.readValue(document.getString(ROWS), new TypeReference<List<RefusedRow>>() {});
    }
}
