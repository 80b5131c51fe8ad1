package io.ringledger.gateway.live;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.vocabulary.Permission;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** {@code WS /api/v1/ws}: all that happens in the caller's tenant, from the moment of connection. */
@Component
@Needs(Permission.CALLS_READ)
@Contract("multitenant.ws-connect")
public final class TenantSockets implements WebHandler {
    /** Where it is served. */
    public static final String PATH = "/api/v1/ws";

    private final LiveSockets sockets;
    private final SocketDialect dialect;

    TenantSockets(LiveSockets sockets, @Qualifier("multitenant") CallFrames frames) {
        this.sockets = sockets;
        this.dialect = new SocketDialect(frames, ClientWords.MULTITENANT);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        return sockets.open(
                exchange,
                dialect,
                socket -> socket.subscribe(Topic.allCalls(socket.caller().tenantId())));
    }
}
