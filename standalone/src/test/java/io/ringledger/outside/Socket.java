package io.ringledger.outside;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of a WebSocket: keeps every frame. */
public final class Socket implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Socket(String url) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), new Listener())
                .join();
    }

    /** Opens {@code /ws/calls} with the client's token. */
    public static Socket calls(PlatformProcess platform, String token) {
        return new Socket("ws://localhost:" + platform.port() + "/ws/calls?token=" + token);
    }

    /** Opens {@code /api/v1/ws}, with whatever opens it. */
    public static Socket tenant(PlatformProcess platform, String query) {
        return new Socket("ws://localhost:" + platform.port() + "/api/v1/ws?" + query);
    }

    /** Opens any, by its path. */
    public static Socket at(PlatformProcess platform, String path, String query) {
        return new Socket("ws://localhost:" + platform.port() + path + "?" + query);
    }

    public Socket send(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    /** Returns once it listens: frames are taken in order, and the one that asks for an answer has been answered. */
    public Socket subscribeToAllCalls() {
        send("{\"event\":\"subscribe\",\"data\":{\"type\":\"all_calls\"}}");
        send("{\"event\":\"ping\"}");
        await("pong", data -> true);
        return this;
    }

    /** Returns once a socket of a tenant listens: it answers what it is asked. */
    public Socket listens() {
        send("{\"type\":\"ping\"}");
        await("pong", data -> true);
        return this;
    }

    public List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /** Waits for a frame of this event that fits. */
    public JsonNode await(String event, Predicate<JsonNode> data) {
        return Awaitility.await(event)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> frames.stream()
                                .filter(f -> f.path("type").asString("").equals(event) && data.test(f.path("data")))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** The close code, once the other side has closed. */
    public CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                frames.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed.complete(statusCode);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
