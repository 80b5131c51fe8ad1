package io.ringledger.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One screen on {@code /ws/calls}: when each call was first seen on it. */
public final class Frames implements AutoCloseable {
    private static final String STARTED = "\"event\":\"call.started\"";
    private static final String SUBSCRIBE = "{\"event\":\"subscribe\",\"data\":{\"type\":\"all_calls\"}}";

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();
    private final WebSocket socket;
    private volatile @Nullable String closed;

    public Frames(int port, String token) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/calls?token=" + token), new Listener())
                .join();
        socket.sendText(SUBSCRIBE, true).join();
    }

    /** When a call was first seen, {@code null} if it was not. */
    public @Nullable Instant seen(String callId) {
        return seen.get(callId);
    }

    /** Why the other side hung up, {@code null} if it did not. */
    public @Nullable String closed() {
        return closed;
    }

    /** Id of the first call in a text. */
    public static @Nullable String callId(String json) {
        int from = json.indexOf("\"id\":\"call_");
        return from < 0 ? null : json.substring(from + 6, json.indexOf('"', from + 6));
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
                frame(text.toString());
                text.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void frame(String json) {
            String call = json.contains(STARTED) ? callId(json) : null;
            if (call != null) {
                seen.putIfAbsent(call, clock.instant());
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed = statusCode + " " + reason;
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed = error.toString();
        }
    }
}
