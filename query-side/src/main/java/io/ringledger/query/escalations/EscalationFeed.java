package io.ringledger.query.escalations;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.query.projection.Change;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Adds escalations that begin and end to the live feed of calls: for each committed batch one message per tenant. */
final class EscalationFeed implements LiveFeed<EscalationDocument> {
    private final QueryUpdateEmitter emitter;

    EscalationFeed(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void publish(List<Change<EscalationDocument>> changes) {
        Map<TenantId, List<CallChange>> byTenant = new LinkedHashMap<>();
        for (Change<EscalationDocument> change : changes) {
            List<CallChange> news = news(change);
            if (!news.isEmpty()) {
                byTenant.computeIfAbsent(change.after().tenant(), tenant -> new ArrayList<>())
                        .addAll(news);
            }
        }
        byTenant.forEach(
                (tenant, news) -> emitter.emit(WatchCalls.class, everybody -> true, new CallChanges(tenant, news)));
    }

    private static List<CallChange> news(Change<EscalationDocument> change) {
        EscalationDocument before = change.before();
        EscalationDocument after = change.after();
        List<CallChange> news = new ArrayList<>();
        if (before == null) {
            news.add(new CallChange.EscalationTriggered(after.view()));
        }
        boolean wasOpen = before == null || !before.handling().status().isFinal();
        if (wasOpen && after.handling().status().isFinal()) {
            news.add(new CallChange.EscalationClosed(after.view()));
        }
        return news;
    }

    @Override
    public void restart() {
        emitter.completeExceptionally(
                WatchCalls.class,
                everybody -> true,
                new IllegalStateException("escalations are read from another version"));
    }
}
