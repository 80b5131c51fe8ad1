package io.ringledger.query.audit;

import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.api.audit.AuditSummary;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about the audit log. */
final class AuditQueries {
    private final AuditRepository entries;

    AuditQueries(AuditRepository entries) {
        this.entries = entries;
    }

    @QueryHandler
    AuditPage list(ListAuditEntries query, MetaData asked) {
        AuditFilter filter = query.filter();
        boolean oldestFirst = query.oldestFirst();
        if (filter.resourceId() != null || filter.requestId() != null) {
            return new AuditPage(
                    entries.few(filter, oldestFirst, query.offset(), query.limit(), asked),
                    entries.countFew(filter, asked));
        }
        Map<Doing, Long> sums = entries.sums(filter, asked);
        long total = sums.values().stream().mapToLong(Long::longValue).sum();
        return new AuditPage(
                query.offset() >= total
                        ? List.of()
                        : entries.entries(sums.keySet(), filter, oldestFirst, query.offset(), query.limit(), asked),
                total);
    }

    @QueryHandler
    AuditSummary summarize(SummarizeAudit query, MetaData asked) {
        var range = new AuditFilter(null, null, null, null, null, null, query.from(), query.to());
        return new AuditSummary(entries.sums(range, asked).entrySet().stream()
                .map(each -> each.getKey().tally(each.getValue()))
                .toList());
    }
}
