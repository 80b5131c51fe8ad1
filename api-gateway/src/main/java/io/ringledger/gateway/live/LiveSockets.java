package io.ringledger.gateway.live;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.ledger.Access;
import io.ringledger.gateway.ledger.AccessLedger;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;

/**
 * All sockets of this gateway, whatever they speak: opens them within the caller's share, closes those whose access was
 * revoked as soon as that is heard, and all when the gateway stops.
 */
@Component
public final class LiveSockets implements SmartLifecycle {
    private static final CloseStatus STOPPING = new CloseStatus(1001, "the gateway stops");

    /** Whoever has a socket may hear what is said on any call. */
    private static final Access LISTENING = new Access.Read(AuditedData.TRANSCRIPT, null);

    private final AccessLedger ledger;
    private final WebSocketService service;
    private final CallHub hub;
    private final SocketSlots slots;
    private final SocketAccess access;
    private final Revocations revocations;
    private final GatewaySettings settings;
    private final Set<LiveSocket> open = ConcurrentHashMap.newKeySet();
    private final Disposable.Swap watch = Disposables.swap();
    private volatile boolean running;

    LiveSockets(
            AccessLedger ledger,
            WebSocketService service,
            CallHub hub,
            SocketSlots slots,
            SocketAccess access,
            Revocations revocations,
            GatewaySettings settings) {
        this.ledger = ledger;
        this.service = service;
        this.hub = hub;
        this.slots = slots;
        this.access = access;
        this.revocations = revocations;
        this.settings = settings;
    }

    /**
     * Opens a socket for whoever calls.
     *
     * @param begin what it listens to from the beginning
     */
    Mono<Void> open(ServerWebExchange exchange, SocketDialect dialect, Consumer<LiveSocket> begin) {
        Caller caller = RequestContext.of(exchange).requireCaller();
        Runnable release;
        try {
            release = slots.take(caller.userId());
        } catch (Rejected refused) {
            return Mono.error(refused);
        }
        return ledger.remember(LISTENING, RequestContext.of(exchange).cause(exchange))
                .then(service.handleRequest(
                        exchange,
                        session -> run(socket(session, connection(exchange), caller, dialect), begin, release)))
                .doOnError(refused -> release.run())
                .doOnCancel(release);
    }

    /** How many sockets each user of a tenant has open here. */
    public Map<UserId, Long> countByUser(TenantId tenant) {
        return open.stream()
                .map(LiveSocket::caller)
                .filter(caller -> caller.tenantId().equals(tenant))
                .collect(Collectors.groupingBy(Caller::userId, Collectors.counting()));
    }

    @Override
    public void start() {
        running = true;
        // every socket looks for itself once a second; one look at all of them covers whatever was revoked until then
        watch.update(revocations
                .news()
                .onBackpressureLatest()
                .publishOn(Schedulers.parallel(), 1)
                .subscribe(news -> open.forEach(LiveSocket::checkAccess)));
    }

    @Override
    public void stop() {
        running = false;
        watch.update(Disposables.disposed());
        open.forEach(socket -> socket.close(STOPPING));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private LiveSocket socket(WebSocketSession session, Connection connection, Caller caller, SocketDialect dialect) {
        return new LiveSocket(session, connection, hub, caller, dialect, access, settings.live());
    }

    private Mono<Void> run(LiveSocket socket, Consumer<LiveSocket> begin, Runnable release) {
        open.add(socket);
        begin.accept(socket);
        return socket.run().doFinally(ended -> {
            open.remove(socket);
            release.run();
        });
    }

    private static Connection connection(ServerWebExchange exchange) {
        Connection[] found = new Connection[1];
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        request.withConnection(connection -> found[0] = connection);
        return found[0];
    }
}
