package io.ringledger.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.api.identity.IdentityQuery.FindApiKey;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerSource;
import io.ringledger.gateway.security.Credential;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks callers up whom a token does not describe. What was looked up is good until something of it is revoked, or for five
 * minutes.
 */
@Component
final class KnownCallers implements CallerSource {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Messages messages;
    private final Admission admission;
    private final Revocations revocations;
    private final Clock clock;
    private final Cache<ApiKey, Caller> ofKeys =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final Cache<Elsewhere, Caller> elsewhere =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    KnownCallers(Messages messages, Admission admission, Revocations revocations, Clock clock) {
        this.messages = messages;
        this.admission = admission;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public Mono<Caller> ofKey(String text) {
        return Mono.justOrEmpty(ApiKey.parse(text))
                .flatMap(key -> known(ofKeys.getIfPresent(key))
                        .switchIfEmpty(Mono.defer(() -> lookUp(key).doOnNext(caller -> ofKeys.put(key, caller)))));
    }

    @Override
    public Mono<Caller> inTenant(Caller caller, TenantId tenant) {
        Elsewhere key = new Elsewhere(caller.userId(), caller.credential(), tenant);
        return known(elsewhere.getIfPresent(key))
                .switchIfEmpty(Mono.defer(() -> switched(caller, tenant).doOnNext(found -> elsewhere.put(key, found))));
    }

    private Mono<Caller> known(@Nullable Caller caller) {
        return Mono.justOrEmpty(caller)
                .filter(found -> !revocations.revokes(found) && clock.instant().isBefore(found.expiresAt()));
    }

    /** A key never allows more than its user may do at the moment. */
    private Mono<Caller> lookUp(ApiKey key) {
        Instant now = now();
        Cause cause =
                new Cause(null, RequestContext.NOBODY, "look up a key", key.id().value());
        return messages.query(new FindApiKey(key.id()), ApiKeyView.class, cause)
                .filter(found -> key.isOf(found.secretHash()))
                .flatMap(found -> admission
                        .admit(found.userId(), found.tenantId(), cause)
                        .map(admitted -> new Admitted(admitted.member(), both(admitted, found)))
                        .map(admitted -> admitted.caller(
                                new Credential.Key(key.id()),
                                now,
                                Objects.requireNonNullElse(found.expiresAt(), Instant.MAX))))
                .filter(caller -> now.isBefore(caller.expiresAt()))
                .onErrorResume(
                        error -> Rejected.is(error, IdentityRejection.API_KEY_NOT_FOUND), unknown -> Mono.empty());
    }

    private static Set<Permission> both(Admitted admitted, ApiKeyView key) {
        return key.permissions().stream()
                .filter(admitted.permissions()::contains)
                .collect(Collectors.toSet());
    }

    /** A key is of one company; so is whoever was vouched for. */
    private Mono<Caller> switched(Caller caller, TenantId tenant) {
        Instant now = now();
        Cause cause = new Cause(null, caller.userId().value(), "look up a membership", tenant.value());
        return admission
                .admit(caller.userId(), tenant, cause)
                .filter(admitted -> caller.credential() instanceof Credential.SignedIn && !caller.isBoundToTenant())
                .map(admitted -> admitted.caller(caller.credential(), now, caller.expiresAt()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Elsewhere(UserId userId, Credential credential, TenantId tenant) {}
}
