package io.ringledger.gateway.security;

import io.ringledger.vocabulary.TenantId;
import reactor.core.publisher.Mono;

/** Who calls, where a token does not say it all. */
public interface CallerSource {
    /** The caller of a key of an integration; empty where the key is not good. */
    Mono<Caller> ofKey(String key);

    /** A caller at work for another company of theirs; empty where they are no member of it now. */
    Mono<Caller> inTenant(Caller caller, TenantId tenant);
}
