package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallQuery.WatchCalls;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * The gateway's one subscription to changes of calls. When it breaks, changes may have been missed: it subscribes anew and
 * sends the present state of whatever is listened to.
 */
@Component
final class CallFeed implements SmartLifecycle {
    private static final Cause CAUSE = new Cause(null, "system", "watch calls", "live-feed");
    private static final Duration MAY_OVERTAKE = Duration.ofSeconds(10);

    private final Messages messages;
    private final CallHub hub;
    private final PresentState presentState;
    private final Disposable.Swap running = Disposables.swap();
    private volatile Instant newest;

    CallFeed(Messages messages, CallHub hub, PresentState presentState, Clock clock) {
        this.messages = messages;
        this.hub = hub;
        this.presentState = presentState;
        this.newest = clock.instant();
    }

    @Override
    public void start() {
        running.update(follow());
    }

    @Override
    public void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        Disposable present = running.get();
        return present != null && !present.isDisposed();
    }

    private Disposable follow() {
        AtomicInteger connections = new AtomicInteger();
        return messages.follow(
                new WatchCalls(),
                CallChanges.class,
                CAUSE,
                () -> catchUp(connections.getAndIncrement()),
                this::publish);
    }

    private void publish(CallChanges batch) {
        batch.changes().stream()
                .map(CallChange::recordedAt)
                .filter(newest::isBefore)
                .forEach(later -> newest = later);
        hub.publish(batch);
    }

    private void catchUp(int formerConnections) {
        if (formerConnections > 0) {
            presentState.publishSince(newest.minus(MAY_OVERTAKE));
        }
    }
}
