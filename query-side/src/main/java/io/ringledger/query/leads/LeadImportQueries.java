package io.ringledger.query.leads;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadImports;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.leads.LeadQuery.ListLeadImports;
import io.ringledger.api.leads.LeadQuery.ListRefusedRows;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.RefusedRows;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.LeadImportId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Answers how far files of leads were read, and which rows made none, of the asking tenant's only. */
final class LeadImportQueries extends TenantDocuments {
    /** Of some hundred rows each. */
    private static final int ENTRIES_AT_ONCE = 20;

    private final Refusals refusals;

    LeadImportQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, LeadImportsProjection.NAME);
        this.refusals = new Refusals(database, pointers);
    }

    @QueryHandler
    LeadImportView find(FindLeadImport query, MetaData asked) {
        return of(asked)
                .find(query.importId().value())
                .map(LeadImportsProjection::view)
                .orElseThrow(() -> notFound(query.importId()));
    }

    private static Rejected notFound(LeadImportId id) {
        return new Rejected(LeadRejection.LEAD_IMPORT_NOT_FOUND, "no import " + id);
    }

    @QueryHandler
    LeadImports list(ListLeadImports query, MetaData asked) {
        Scope scope = of(asked);
        return new LeadImports(
                scope
                        .page(Filters.empty(), LeadImportsProjection.RECEIVED_AT, false, query.offset(), query.limit())
                        .stream()
                        .map(LeadImportsProjection::view)
                        .toList(),
                scope.count(Filters.empty()));
    }

    @QueryHandler
    RefusedRows refused(ListRefusedRows query, MetaData asked) {
        if (of(asked).find(query.importId().value()).isEmpty()) {
            throw notFound(query.importId());
        }
        Bson ofImport =
                Filters.eq(LeadRefusalsProjection.IMPORT, query.importId().value());
        Bson wanted = query.after() == null ? ofImport : Filters.and(ofImport, Filters.gt("_id", query.after()));
        List<Document> found = refusals.of(asked).page(wanted, "_id", true, 0, ENTRIES_AT_ONCE);
        return new RefusedRows(
                found.stream()
                        .flatMap(document -> LeadRefusalsProjection.rows(document).stream())
                        .toList(),
                found.size() < ENTRIES_AT_ONCE ? null : found.getLast().getLong("_id"));
    }

    /** Rows that made no lead. */
    private static final class Refusals extends TenantDocuments {
        private Refusals(MongoDatabase database, Pointers pointers) {
            super(database, pointers, LeadRefusalsProjection.NAME);
        }
    }
}
