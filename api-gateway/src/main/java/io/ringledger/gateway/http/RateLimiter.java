package io.ringledger.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Counts requests per user and minute. Who has not asked for two minutes is forgotten: the bucket would be full. */
public final class RateLimiter {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 100_000;
    private static final String ANALYTICS = "/analytics";

    private final RateLimits limits;
    private final Clock clock;
    private final TimeMeter meter;
    private final Cache<Key, Bucket> buckets;

    public RateLimiter(RateLimits limits, Clock clock, TimeMeter meter) {
        this.limits = limits;
        this.clock = clock;
        this.meter = meter;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .ticker(meter::currentTimeNanos)
                .build();
    }

    /**
     * Counts a request and says in the answer's headers what is left.
     *
     * @throws Rejected RATE_LIMITED if nothing was left
     */
    void admit(UserId user, String path, HttpHeaders answer) {
        if (!limits.on()) {
            return;
        }
        boolean analytics = path.contains(ANALYTICS);
        int limit = analytics ? limits.analytics() : limits.standard();
        Bucket bucket = buckets.get(new Key(user, analytics), ignored -> fresh(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long reset = clock.instant().plusNanos(probe.getNanosToWaitForReset()).getEpochSecond();
        answer.set("X-RateLimit-Limit", Integer.toString(limit));
        answer.set("X-RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        answer.set("X-RateLimit-Reset", Long.toString(reset));
        if (!probe.isConsumed()) {
            throw refused(probe.getNanosToWaitForRefill(), answer);
        }
    }

    static Rejected refused(long nanosToWait, HttpHeaders answer) {
        String seconds = Long.toString(Math.max(1, Math.ceilDiv(nanosToWait, 1_000_000_000L)));
        answer.set(HttpHeaders.RETRY_AFTER, seconds);
        return new Rejected(
                PlatformRejection.RATE_LIMITED, "Too many requests", Map.of("retry_after_seconds", seconds));
    }

    private Bucket fresh(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillIntervally(limit, WINDOW))
                .withCustomTimePrecision(meter)
                .build();
    }

    private record Key(UserId user, boolean analytics) {}
}
