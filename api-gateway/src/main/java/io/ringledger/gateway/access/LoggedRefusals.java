package io.ringledger.gateway.access;

import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leaves refused accesses to the log. */
@Component
final class LoggedRefusals implements RefusedAccess {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedRefusals.class);

    @Override
    public Mono<Void> record(Permission missing, Caller caller, ServerWebExchange exchange) {
        LOG.debug("user {} lacks {}", caller.userId(), missing);
        return Mono.empty();
    }
}
