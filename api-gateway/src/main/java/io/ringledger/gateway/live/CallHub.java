package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Fans the one feed of the gateway out to whoever listens, by tenant and call. What a change costs depends on who listens
 * to it, not on how many sockets there are.
 */
@Component
public final class CallHub {
    private final ConcurrentMap<Topic, Set<CallListener>> listeners = new ConcurrentHashMap<>();

    /** Changes of one call from the moment of subscription. */
    public Flux<CallView> changes(TenantId tenantId, CallId callId) {
        Topic topic = new Topic(tenantId, callId);
        return Flux.create(sink -> {
            CallListener listener = change -> {
                if (change.change() instanceof CallChange.OfCall changed) {
                    sink.next(changed.call());
                }
            };
            join(topic, listener);
            sink.onDispose(() -> leave(topic, listener));
        });
    }

    void join(Topic topic, CallListener listener) {
        listeners.compute(topic, (key, present) -> {
            Set<CallListener> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
    }

    void leave(Topic topic, CallListener listener) {
        listeners.computeIfPresent(topic, (key, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    /** What anybody listens to now. */
    Set<Topic> topics() {
        return Set.copyOf(listeners.keySet());
    }

    void publish(CallChanges batch) {
        batch.changes().forEach(change -> publish(batch.tenantId(), change));
    }

    void publish(TenantId tenantId, CallChange change) {
        Set<CallListener> all = listenersOf(Topic.allCalls(tenantId));
        Set<CallListener> ofCall = listenersOf(new Topic(tenantId, change.callId()));
        if (all.isEmpty() && ofCall.isEmpty()) {
            return;
        }
        LiveChange live = new LiveChange(change);
        all.forEach(listener -> listener.onChange(live));
        ofCall.stream().filter(listener -> !all.contains(listener)).forEach(listener -> listener.onChange(live));
    }

    private Set<CallListener> listenersOf(Topic topic) {
        return listeners.getOrDefault(topic, Set.of());
    }
}
