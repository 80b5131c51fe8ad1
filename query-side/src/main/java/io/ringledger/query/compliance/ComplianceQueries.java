package io.ringledger.query.compliance;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.compliance.ComplianceQuery.FindConsents;
import io.ringledger.api.compliance.ComplianceQuery.FindDataRequest;
import io.ringledger.api.compliance.ComplianceQuery.FindLegalHold;
import io.ringledger.api.compliance.ComplianceQuery.ListDataRequests;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.api.compliance.DataRequestPage;
import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.LegalHoldId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/** Answers what is asked about consents, holds and requests, of the asking tenant's only. */
final class ComplianceQueries {
    private final Documents consents;
    private final Documents holds;
    private final Documents requests;

    ComplianceQueries(MongoDatabase database, Pointers pointers) {
        this.consents = new Documents(database, pointers, ConsentsProjection.NAME);
        this.holds = new Documents(database, pointers, LegalHoldsProjection.NAME);
        this.requests = new Documents(database, pointers, DataRequestsProjection.NAME);
    }

    private static final class Documents extends TenantDocuments {
        Documents(MongoDatabase database, Pointers pointers, String projection) {
            super(database, pointers, projection);
        }
    }

    @QueryHandler
    ConsentsView find(FindConsents query, MetaData asked) {
        return consents.of(asked)
                .find(ConsentId.of(query.subject()).value())
                .map(found -> StoredView.read(found, ConsentsView.class).view())
                .orElseGet(() -> new ConsentsView(query.subject(), List.of()));
    }

    @QueryHandler
    LegalHoldView find(FindLegalHold query, MetaData asked) {
        return holds.of(asked)
                .find(LegalHoldId.of(query.subject()).value())
                .map(found -> StoredView.read(found, LegalHoldView.class).view())
                .orElseGet(() -> LegalHoldsProjection.none(query.subject()));
    }

    @QueryHandler
    DataRequestView find(FindDataRequest query, MetaData asked) {
        return requests.of(asked)
                .find(query.requestId().value())
                .map(ComplianceQueries::request)
                .orElseThrow(() -> new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "no such request"));
    }

    @QueryHandler
    DataRequestPage list(ListDataRequests query, MetaData asked) {
        TenantDocuments.Scope scope = requests.of(asked);
        long skip = (query.page() - 1L) * query.limit();
        return new DataRequestPage(
                scope.page(Filters.empty(), DataRequestsProjection.REQUESTED_AT, false, skip, query.limit()).stream()
                        .map(ComplianceQueries::request)
                        .toList(),
                scope.count(Filters.empty()));
    }

    private static DataRequestView request(Document found) {
        return StoredView.read(found, DataRequestView.class).view();
    }
}
