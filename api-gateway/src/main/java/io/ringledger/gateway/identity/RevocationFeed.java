package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityQuery.ListRevocations;
import io.ringledger.api.identity.IdentityQuery.WatchRevocations;
import io.ringledger.api.identity.RevocationList;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Hears what is revoked: at once by a subscription, and whole every five seconds in case that missed something.
 */
@Component
final class RevocationFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationFeed.class);
    private static final Cause CAUSE = new Cause(null, "system", "watch revocations", "revocations");
    private static final Duration WHOLE_EVERY = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Messages messages;
    private final Revocations revocations;
    private final Clock clock;
    private final Duration tokensHold;
    private final Disposable.Composite running = Disposables.composite();
    private volatile boolean started;

    RevocationFeed(Messages messages, Revocations revocations, Clock clock, GatewaySettings settings) {
        this.messages = messages;
        this.revocations = revocations;
        this.clock = clock;
        this.tokensHold = settings.tokens().access();
    }

    @Override
    public void start() {
        started = true;
        running.add(follow());
        running.add(Flux.interval(Duration.ZERO, WHOLE_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> whole(), 1)
                .subscribe());
    }

    @Override
    public void stop() {
        started = false;
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private Disposable follow() {
        return messages.follow(
                new WatchRevocations(),
                RevocationList.class,
                CAUSE,
                () -> {},
                news -> revocations.learn(news.revocations()));
    }

    /** Tries again until it is known: at a start the other sides may not be there yet. */
    private Mono<Void> whole() {
        return Mono.defer(() -> messages.query(
                        new ListRevocations(clock.instant().minus(tokensHold).minus(SKEW)),
                        RevocationList.class,
                        CAUSE))
                .doOnNext(all -> {
                    revocations.learn(all.revocations());
                    revocations.complete();
                })
                .doOnError(unheard -> LOG.warn("what is revoked could not be read: {}", unheard.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SOON).maxBackoff(LATER))
                .then();
    }
}
