package io.ringledger.query.calls;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.query.projection.Change;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** The live feed of calls: for each committed batch one message per tenant. */
final class CallFeed implements LiveFeed<CallDocument> {
    private final QueryUpdateEmitter emitter;

    CallFeed(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void publish(List<Change<CallDocument>> changes) {
        Map<TenantId, List<CallChange>> byTenant = new LinkedHashMap<>();
        for (Change<CallDocument> change : changes) {
            List<CallChange> news = news(change);
            if (!news.isEmpty()) {
                byTenant.computeIfAbsent(change.after().tenant(), ignored -> new ArrayList<>())
                        .addAll(news);
            }
        }
        byTenant.forEach(
                (tenant, news) -> emitter.emit(WatchCalls.class, everybody -> true, new CallChanges(tenant, news)));
    }

    private static List<CallChange> news(Change<CallDocument> change) {
        CallDocument before = change.before();
        CallDocument after = change.after();
        List<CallChange> news = new ArrayList<>();
        if (before == null) {
            news.add(new CallChange.Started(after.view()));
        }
        Sentiment felt = after.mood().sentiment();
        if (felt != null && (before == null || !before.feelsLike(after))) {
            news.add(new CallChange.SentimentChanged(after.id(), felt, after.updatedAt()));
        }
        QaScoreView score = after.qa();
        if (score != null && (before == null || !score.equals(before.qa()))) {
            news.add(new CallChange.QaScoreUpdated(score));
        }
        boolean ended = after.progress().status().isFinal()
                && (before == null || !before.progress().status().isFinal());
        if (ended) {
            news.add(new CallChange.Ended(after.view()));
        } else if (before != null && !before.looksLike(after)) {
            news.add(new CallChange.Updated(after.view()));
        }
        return news;
    }

    @Override
    public void restart() {
        emitter.completeExceptionally(
                WatchCalls.class, everybody -> true, new IllegalStateException("calls are read from another version"));
    }
}
