package io.ringledger.gateway.identity.rights;

import io.ringledger.api.identity.ApiKeyCommand.IssueApiKey;
import io.ringledger.api.identity.ApiKeyCommand.RevokeApiKey;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.api.identity.ApiKeys;
import io.ringledger.api.identity.IdentityQuery.FindApiKey;
import io.ringledger.api.identity.MemberQuery.ListApiKeys;
import io.ringledger.api.identity.Revocation;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.identity.ApiKey;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.identity.Grants;
import io.ringledger.gateway.identity.SignIns;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes keys for integrations and revokes them. */
@Component
final class ApiKeyDesk {
    private final Messages messages;
    private final Grants grants;
    private final Revocations revocations;
    private final RequestIds ids;
    private final Clock clock;

    ApiKeyDesk(Messages messages, Grants grants, Revocations revocations, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.grants = grants;
        this.revocations = revocations;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<ApiKeyShown.All> list(Cause cause) {
        return messages.query(new ListApiKeys(), ApiKeys.class, cause)
                .map(found -> new ApiKeyShown.All(
                        found.keys().stream().map(ApiKeyShown::of).toList(),
                        found.keys().size()));
    }

    /** A key makes no key: whoever stole one would outlive its revocation. */
    Mono<ApiKeyShown> issue(ApiKeyBody body, Caller caller, Cause cause) {
        SignIns.signIn(caller);
        Instant now = now();
        ApiKey key = ApiKey.generate(ids.next(ApiKeyId::of, cause));
        Set<Permission> allowed = body.allowed(caller);
        ApiKeyView view = new ApiKeyView(
                key.id(),
                caller.userId(),
                caller.tenantId(),
                body.checkedName(),
                allowed,
                key.hash(),
                body.expiresAt(now),
                now);
        return grants.within(caller, allowed)
                .then(messages.send(
                        new IssueApiKey(
                                view.keyId(),
                                view.userId(),
                                view.tenantId(),
                                view.label(),
                                allowed,
                                view.secretHash(),
                                view.expiresAt(),
                                now),
                        cause))
                .then(ReadModel.await(messages.query(new FindApiKey(key.id()), ApiKeyView.class, cause), there -> true))
                .thenReturn(ApiKeyShown.of(view).with(key.text()));
    }

    Mono<Done> revoke(ApiKeyId id, Cause cause) {
        Instant now = now();
        return messages.send(new RevokeApiKey(id, now), cause)
                .then(Mono.fromRunnable(() -> revocations.learn(List.of(new Revocation.OfKey(id, now)))))
                .thenReturn(Done.of("Key revoked"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
