package io.ringledger.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.ringledger.api.identity.Revocation;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * What does not hold any more of the tokens that have not ended yet. Kept by every gateway for itself, told of news by
 * the {@link RevocationFeed}; one that has not heard for too long must not trust what it knows.
 */
public final class Revocations {
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private final Clock clock;
    private final Cache<Object, Cutoff> cutoffs;
    private final Sinks.Many<Revocation> news = Sinks.many().multicast().directBestEffort();
    private volatile @Nullable Instant heardAt;

    /**
     * @param longest how long a token can outlive its revocation
     */
    public Revocations(Clock clock, Duration longest) {
        this.clock = clock;
        this.cutoffs = Caffeine.newBuilder().expireAfterWrite(longest).build();
    }

    /** Learns what was revoked; what is known already changes nothing. */
    public void learn(Collection<? extends Revocation> revoked) {
        revoked.forEach(this::learn);
    }

    /** Says that nothing is missing as of now. */
    public void complete() {
        heardAt = clock.instant();
    }

    /** Whether so much time has passed since anything was heard that something may be missing. */
    public boolean isStale() {
        Instant heard = heardAt;
        return heard == null || clock.instant().isAfter(heard.plus(TRUSTED_FOR));
    }

    public boolean revokes(Caller caller) {
        return switch (caller.credential()) {
            case Credential.SignedIn in ->
                isEnded(in.signIn()) || isCut(caller.userId(), in.signIn(), caller) || isRestricted(caller);
            case Credential.Key key -> isEnded(key.key()) || isRestricted(caller);
        };
    }

    /** What is revoked from now on. Whoever listens has to be quick. */
    public Flux<Revocation> news() {
        return news.asFlux();
    }

    private boolean isRestricted(Caller caller) {
        return isCut(new Member(caller.userId(), caller.tenantId()), null, caller)
                || caller.definedRoles().stream().anyMatch(role -> isCut(role, null, caller));
    }

    private boolean isCut(Object key, @Nullable SignInId signIn, Caller caller) {
        Cutoff cutoff = cutoffs.getIfPresent(key);
        return cutoff != null
                && caller.issuedAt().isBefore(cutoff.at())
                && (signIn == null || !signIn.equals(cutoff.except()));
    }

    /** What has ended does not begin again, whatever the clocks of two gateways say. */
    private boolean isEnded(Object key) {
        return cutoffs.getIfPresent(key) != null;
    }

    private synchronized void learn(Revocation revoked) {
        Cutoff cutoff = switch (revoked) {
            case Revocation.OfUser user -> new Cutoff(user.at(), user.except());
            case Revocation.OfSignIn _, Revocation.OfMember _, Revocation.OfRole _, Revocation.OfKey _ ->
                new Cutoff(revoked.at(), null);
        };
        Object key = key(revoked);
        Cutoff before = cutoffs.getIfPresent(key);
        if (before == null || before.at().isBefore(cutoff.at())) {
            cutoffs.put(key, cutoff);
            news.tryEmitNext(revoked);
        }
    }

    private static Object key(Revocation revoked) {
        return switch (revoked) {
            case Revocation.OfSignIn it -> it.signIn();
            case Revocation.OfUser it -> it.userId();
            case Revocation.OfMember it -> new Member(it.userId(), it.tenantId());
            case Revocation.OfRole it -> it.role();
            case Revocation.OfKey it -> it.key();
        };
    }

    private record Member(UserId userId, TenantId tenantId) {}

    private record Cutoff(Instant at, @Nullable SignInId except) {}
}
