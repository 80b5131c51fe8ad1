package io.ringledger.query.quality;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.quality.QaRunPage;
import io.ringledger.api.quality.QaRunQuery.FindQaRun;
import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.api.quality.QaRunView;
import io.ringledger.api.quality.QualityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about runs, of the asking tenant's only. */
final class QaRunQueries extends TenantDocuments {
    QaRunQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, QaRunsProjection.NAME);
    }

    @QueryHandler
    QaRunView find(FindQaRun query, MetaData asked) {
        return of(asked)
                .find(query.runId().value())
                .map(found -> QaRunDocument.read(found).view())
                .orElseThrow(() -> new Rejected(QualityRejection.QA_RUN_NOT_FOUND, "no such run"));
    }

    @QueryHandler
    QaRunPage list(ListQaRuns query, MetaData asked) {
        Scope scope = of(asked);
        long skip = (query.page() - 1L) * query.limit();
        return new QaRunPage(
                scope.page(Filters.empty(), QaRunDocument.STARTED_AT, false, skip, query.limit()).stream()
                        .map(found -> QaRunDocument.read(found).view())
                        .toList(),
                scope.count(Filters.empty()));
    }
}
