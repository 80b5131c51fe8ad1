package io.ringledger.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that keeps what it is sent; a slow one reads nothing. */
public final class SocketClient {
    public final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    final AtomicInteger ended = new AtomicInteger();
    final AtomicInteger closedWith = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final Sinks.Many<String> out = Sinks.many().unicast().onBackpressureBuffer();
    private final boolean slow;
    private @Nullable Disposable connection;

    public SocketClient(boolean slow) {
        this.slow = slow;
    }

    public void connect(URI uri) {
        connection = new ReactorNettyWebSocketClient()
                .execute(uri, this::run)
                .doFinally(signal -> ended.incrementAndGet())
                .onErrorComplete()
                .subscribe();
        await().until(() -> opened.get() + ended.get() > 0);
        assertThat(opened).hasValue(1);
    }

    private Mono<Void> run(WebSocketSession session) {
        opened.incrementAndGet();
        session.closeStatus().subscribe(status -> closedWith.set(status.getCode()));
        Mono<Void> sending = session.send(out.asFlux().map(session::textMessage));
        Mono<Void> receiving = slow
                ? session.receive()
                        .limitRate(1)
                        .delayElements(Duration.ofMinutes(5))
                        .then()
                : session.receive().doOnNext(this::keep).then();
        return Mono.firstWithSignal(receiving, sending);
    }

    private void keep(WebSocketMessage message) {
        frames.add(JsonMapper.shared().readTree(message.getPayloadAsText()));
    }

    public void send(String text) {
        out.tryEmitNext(text).orThrow();
    }

    /** Everything sent before has been seen once this returns. */
    void ping() {
        long before = events().stream().filter("pong"::equals).count();
        send("{\"event\": \"ping\"}");
        await().until(() -> events().stream().filter("pong"::equals).count() > before);
    }

    /** The same on a socket of the multitenant document. */
    public void pingByType() {
        long before = types().stream().filter("pong"::equals).count();
        send("{\"type\": \"ping\"}");
        await().until(() -> types().stream().filter("pong"::equals).count() > before);
    }

    List<String> types() {
        return frames.stream().map(frame -> frame.path("type").asString()).toList();
    }

    /** Headers of a handshake. */
    public static void upgrade(HttpHeaders headers) {
        headers.set("Connection", "Upgrade");
        headers.set("Upgrade", "websocket");
        headers.set("Sec-WebSocket-Version", "13");
        headers.set("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
    }

    List<String> events() {
        return frames.stream().map(frame -> frame.path("event").asString()).toList();
    }

    public void close() {
        if (connection != null) {
            connection.dispose();
        }
    }
}
