package io.ringledger.gateway.access;

import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Is told of every access that was refused because a permission was missing. */
public interface RefusedAccess {

    /**
     * Records one. The refusal is answered when it completes, also where it fails.
     *
     * @param exchange of the refused request, whose handler and route are known and whose body was not read
     */
    Mono<Void> record(Permission missing, Caller caller, ServerWebExchange exchange);
}
