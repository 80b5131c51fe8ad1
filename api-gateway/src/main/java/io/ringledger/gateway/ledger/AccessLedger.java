package io.ringledger.gateway.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.TimeMeter;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Remembers accesses. The first is written at once; what the same actor repeats within a minute, the same operation on the
 * same thing with the same result, is counted and written as one more when the minute is over. So neither a screen that
 * asks every second nor somebody who tries a door all day fills the log. A process that dies loses a count, never a first.
 */
@Component
public final class AccessLedger {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLedger.class);
    private static final Duration TOGETHER = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final MessageSender messages;
    private final IdGenerator ids;
    private final Clock clock;
    private final Cache<Key, Repeated> recent;

    AccessLedger(MessageSender messages, @Qualifier("gatewayIds") IdGenerator ids, Clock clock, TimeMeter meter) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
        this.recent = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(TOGETHER)
                .ticker(meter::currentTimeNanos)
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .removalListener(this::writeRepetitions)
                .build();
    }

    private record Key(@Nullable TenantId tenant, String actor, String operation, Access access) {}

    /** An access that was written, and how often it has come again. */
    private static final class Repeated {
        private final Cause first;
        private final CompletableFuture<Void> written = new CompletableFuture<>();
        private int times;
        private @Nullable Instant since;

        private Repeated(Cause first) {
            this.first = first;
        }

        private synchronized void again(Instant at) {
            times++;
            since = since == null ? at : since;
        }

        private synchronized int times() {
            return times;
        }

        private synchronized Instant since(Instant otherwise) {
            return since == null ? otherwise : since;
        }
    }

    /** Completes once the access is on disk, or the equal one is that it repeats; fails where it cannot be written. */
    public Mono<Void> remember(Access access, Cause cause) {
        return Mono.defer(() -> Mono.fromFuture(written(access, cause), true));
    }

    private CompletableFuture<Void> written(Access access, Cause cause) {
        Key key = new Key(cause.tenantId(), cause.userId(), cause.action(), access);
        Repeated fresh = new Repeated(cause);
        Repeated known = recent.asMap().putIfAbsent(key, fresh);
        if (known != null) {
            known.again(clock.instant());
            return known.written;
        }
        var _ = write(access, 1, clock.instant(), cause).whenComplete((done, failure) -> {
            if (failure == null) {
                fresh.written.complete(null);
            } else {
                recent.asMap().remove(key, fresh);
                fresh.written.completeExceptionally(failure);
            }
        });
        return fresh.written;
    }

    private CompletableFuture<Void> write(Access access, int times, Instant at, Cause cause) {
        return messages.send(access.toCommand(ids.nextAccessId(), times, at), cause);
    }

    private void writeRepetitions(@Nullable Key key, @Nullable Repeated repeated, RemovalCause why) {
        if (key == null || repeated == null || !why.wasEvicted() || repeated.times() == 0) {
            return;
        }
        var _ = write(key.access(), repeated.times(), repeated.since(clock.instant()), repeated.first)
                .exceptionally(failure -> {
                    LOG.warn("{} repeated accesses are not in the log: {}", repeated.times(), failure.toString());
                    return null;
                });
    }

    /** Writes what is due; happens by itself soon after it is. */
    void settle() {
        recent.cleanUp();
    }
}
