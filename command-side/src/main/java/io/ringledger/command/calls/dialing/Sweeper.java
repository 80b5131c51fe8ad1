package io.ringledger.command.calls.dialing;

import io.ringledger.command.automations.BoundedPool;
import io.ringledger.vocabulary.CallId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through what is waiting and what is open, again and again. Two nodes may do so at once: all they do may be repeated. */
final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final EmergencyStops stops;
    private final ScheduledCalls scheduled;
    private final Dialer dialer;
    private final Reconciliation reconciliation;
    private final BoundedPool pool;
    private final Set<CallId> lookedAt = ConcurrentHashMap.newKeySet();

    Sweeper(
            EmergencyStops stops,
            ScheduledCalls scheduled,
            Dialer dialer,
            Reconciliation reconciliation,
            BoundedPool pool) {
        this.stops = stops;
        this.scheduled = scheduled;
        this.dialer = dialer;
        this.reconciliation = reconciliation;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            stops.sweep();
            scheduled.sweep();
            dialer.dialWaiting();
            for (OpenCall call : reconciliation.due()) {
                look(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("sweep cut short: {}", e.getMessage());
        }
    }

    private void look(OpenCall call) throws InterruptedException {
        if (!lookedAt.add(call.callId())) {
            return;
        }
        try (var place = pool.place()) {
            place.run(() -> {
                try {
                    reconciliation.look(call);
                } finally {
                    lookedAt.remove(call.callId());
                }
            });
        }
    }
}
