package io.ringledger.gateway.live;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.RateLimits;
import io.ringledger.vocabulary.UserId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Counts open sockets per user. */
@Component
final class SocketSlots {
    private final ConcurrentMap<UserId, Integer> open = new ConcurrentHashMap<>();
    private final int most;

    SocketSlots(RateLimits limits) {
        this.most = limits.sockets();
    }

    /**
     * Takes a slot.
     *
     * @return what to run, once or more often, when the socket has gone
     * @throws Rejected RATE_LIMITED if all are taken
     */
    Runnable take(UserId user) {
        if (open.merge(user, 1, Integer::sum) > most) {
            release(user);
            throw new Rejected(PlatformRejection.RATE_LIMITED, "At most " + most + " sockets at the same time");
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.compareAndSet(true, false)) {
                release(user);
            }
        };
    }

    /** Sockets open now. */
    int count() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void release(UserId user) {
        open.computeIfPresent(user, (key, count) -> count == 1 ? null : count - 1);
    }
}
