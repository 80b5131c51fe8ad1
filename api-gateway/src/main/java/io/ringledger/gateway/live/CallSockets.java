package io.ringledger.gateway.live;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.vocabulary.Permission;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

/** {@code WS /ws/calls}: changes of the calls that a client subscribes to. */
@Component
@Needs(Permission.CALLS_READ)
@Contract({"manager.ws-calls", "services.ws-calls"})
public final class CallSockets implements WebHandler {
    /** Where it is served. */
    public static final String PATH = "/ws/calls";

    private final LiveSockets sockets;
    private final SocketDialect dialect;

    CallSockets(LiveSockets sockets, @Qualifier("manager") CallFrames frames) {
        this.sockets = sockets;
        this.dialect = new SocketDialect(frames, ClientWords.MANAGER);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        boolean auto = namesTenant(exchange.getRequest());
        return sockets.open(exchange, dialect, socket -> {
            if (auto) {
                socket.subscribe(Topic.allCalls(socket.caller().tenantId()));
            }
        });
    }

    /** A client that names its tenant is of the services document and expects all calls without asking. */
    private static boolean namesTenant(ServerHttpRequest request) {
        return request.getHeaders().containsHeader("X-Tenant-ID")
                || request.getQueryParams().containsKey("tenant_id");
    }
}
