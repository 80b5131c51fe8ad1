package io.ringledger.query.calls.transcripts;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChange.InteractionAdded;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.query.calls.transcripts.Transcript.Utterance;
import io.ringledger.query.projection.Change;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Adds what is said to the live feed of calls: for each committed batch one message per tenant. */
final class TranscriptFeed implements LiveFeed<Transcript> {
    private final QueryUpdateEmitter emitter;

    TranscriptFeed(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void publish(List<Change<Transcript>> changes) {
        Map<TenantId, List<CallChange>> byTenant = new LinkedHashMap<>();
        changes.forEach(change -> byTenant.computeIfAbsent(change.after().tenant(), tenant -> new ArrayList<>())
                .addAll(news(change)));
        byTenant.forEach(
                (tenant, news) -> emitter.emit(WatchCalls.class, everybody -> true, new CallChanges(tenant, news)));
    }

    private static List<InteractionAdded> news(Change<Transcript> change) {
        Transcript before = change.before();
        Set<Utterance> known = before == null ? Set.of() : new HashSet<>(before.utterances());
        return change.after().utterances().stream()
                .filter(utterance -> !known.contains(utterance))
                .map(utterance -> new InteractionAdded(utterance.interaction()))
                .toList();
    }

    @Override
    public void restart() {
        emitter.completeExceptionally(
                WatchCalls.class,
                everybody -> true,
                new IllegalStateException("transcripts are read from another version"));
    }
}
