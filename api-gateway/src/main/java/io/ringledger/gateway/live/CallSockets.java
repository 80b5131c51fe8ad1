package io.ringledger.gateway.live;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.access.Access;
import io.ringledger.gateway.access.AccessLedger;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.AuditedData;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;

/** {@code WS /ws/calls}: opens sockets, and closes them all when the gateway stops. */
@Component
@Contract({"manager.ws-calls", "services.ws-calls"})
public final class CallSockets implements WebHandler, SmartLifecycle {
    /** Where it is served. */
    public static final String PATH = "/ws/calls";

    private static final CloseStatus STOPPING = new CloseStatus(1001, "the gateway stops");

    /** Whoever has a socket may hear what is said on any call. */
    private static final Access LISTENING = new Access.Read(AuditedData.TRANSCRIPT, null);

    private final AccessLedger ledger;
    private final WebSocketService service;
    private final CallHub hub;
    private final CallFrames frames;
    private final SocketSlots slots;
    private final GatewaySettings settings;
    private final Clock clock;
    private final Set<CallSocket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    CallSockets(
            AccessLedger ledger,
            WebSocketService service,
            CallHub hub,
            CallFrames frames,
            SocketSlots slots,
            GatewaySettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.service = service;
        this.hub = hub;
        this.frames = frames;
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        Caller caller = RequestContext.of(exchange).requireCaller();
        Runnable release;
        try {
            release = slots.take(caller.userId());
        } catch (Rejected refused) {
            return Mono.error(refused);
        }
        boolean auto = namesTenant(exchange.getRequest());
        return ledger.remember(LISTENING, RequestContext.of(exchange).cause(exchange))
                .then(service.handleRequest(
                        exchange, session -> run(session, connection(exchange), caller, auto, release)))
                .doOnError(refused -> release.run())
                .doOnCancel(release);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(socket -> socket.close(STOPPING));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Mono<Void> run(
            WebSocketSession session, Connection connection, Caller caller, boolean auto, Runnable release) {
        CallSocket socket = new CallSocket(session, connection, hub, caller, frames, settings.live());
        open.add(socket);
        if (auto) {
            socket.subscribe(Topic.allCalls(caller.tenantId()));
        }
        return socket.run(Duration.between(clock.instant(), caller.expiresAt())).doFinally(ended -> {
            open.remove(socket);
            release.run();
        });
    }

    /** A client that names its tenant is of the services document and expects all calls without asking. */
    private static boolean namesTenant(ServerHttpRequest request) {
        return request.getHeaders().containsHeader("X-Tenant-ID")
                || request.getQueryParams().containsKey("tenant_id");
    }

    private static Connection connection(ServerWebExchange exchange) {
        Connection[] found = new Connection[1];
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        request.withConnection(connection -> found[0] = connection);
        return found[0];
    }
}
