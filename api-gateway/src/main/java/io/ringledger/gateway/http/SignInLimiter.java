package io.ringledger.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.LoginNameId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.springframework.web.server.ServerWebExchange;

/**
 * Slows down who guesses passwords: so many failures a minute per login name, and per address. A sign-in that succeeds
 * gives its place back.
 */
public final class SignInLimiter {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 60;
    private static final int MOST_BUCKETS = 100_000;

    private final boolean on;
    private final TimeMeter meter;
    private final Cache<Object, Bucket> buckets;

    public SignInLimiter(RateLimits limits, TimeMeter meter) {
        this.on = limits.on();
        this.meter = meter;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .ticker(meter::currentTimeNanos)
                .build();
    }

    /**
     * Takes a place for one attempt.
     *
     * @return what to run when the attempt succeeds
     * @throws Rejected RATE_LIMITED if there is none left
     */
    public Runnable admit(LoginNameId name, ServerWebExchange exchange) {
        return on ? take(List.of(ofAddress(exchange), bucket(name, PER_NAME)), exchange) : () -> {};
    }

    /**
     * Takes a place for one attempt at a name that is not known yet.
     *
     * @return what to run when the attempt succeeds
     * @throws Rejected RATE_LIMITED if there is none left
     */
    public Runnable admit(ServerWebExchange exchange) {
        return on ? take(List.of(ofAddress(exchange)), exchange) : () -> {};
    }

    private Bucket ofAddress(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return bucket(remote == null || remote.getAddress() == null ? "unknown" : remote.getAddress(), PER_ADDRESS);
    }

    private static Runnable take(List<Bucket> taken, ServerWebExchange exchange) {
        taken.forEach(bucket -> take(bucket, exchange));
        return () -> taken.forEach(bucket -> bucket.addTokens(1));
    }

    private static void take(Bucket bucket, ServerWebExchange exchange) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw RateLimiter.refused(
                    probe.getNanosToWaitForRefill(), exchange.getResponse().getHeaders());
        }
    }

    private Bucket bucket(Object key, int limit) {
        return buckets.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                        .withCustomTimePrecision(meter)
                        .build());
    }
}
