package io.ringledger.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.security.RequestValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands where the platform stands: takes webhooks, checks their signatures with Twilio's own code, answers TwiML. */
final class PlatformDouble implements AutoCloseable {
    private final HttpServer server;
    private final RequestValidator validator;
    private final Map<String, String> twiml = new ConcurrentHashMap<>();
    private final List<Webhook> webhooks = new CopyOnWriteArrayList<>();

    record Webhook(String method, String path, Map<String, String> parameters, boolean signed) {
        String get(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    PlatformDouble(String authToken) {
        validator = new RequestValidator(authToken);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** Answers requests for this path with this TwiML; others get 204, and those under {@code /broken} 500. */
    void answer(String path, String document) {
        twiml.put(path, document);
    }

    String url(String pathAndQuery) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + pathAndQuery;
    }

    List<Webhook> webhooks() {
        return List.copyOf(webhooks);
    }

    List<Webhook> at(String path) {
        return webhooks.stream().filter(webhook -> webhook.path.equals(path)).toList();
    }

    private void take(HttpExchange http) throws IOException {
        try (http) {
            var uri = http.getRequestURI();
            var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var posted = http.getRequestMethod().equals("POST");
            var signature = http.getRequestHeaders().getFirst("X-Twilio-Signature");
            var signed = validator.validate(url(uri.toString()), posted ? decode(body) : Map.of(), signature);
            webhooks.add(
                    new Webhook(http.getRequestMethod(), uri.getPath(), decode(posted ? body : query(uri)), signed));
            reply(http, uri.getPath());
        }
    }

    private void reply(HttpExchange http, String path) throws IOException {
        if (path.startsWith("/broken")) {
            http.sendResponseHeaders(500, -1);
        } else if (twiml.containsKey(path)) {
            var bytes = twiml.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().set("Content-Type", "text/xml");
            http.sendResponseHeaders(200, bytes.length);
            http.getResponseBody().write(bytes);
        } else {
            http.sendResponseHeaders(204, -1);
        }
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : uri.getRawQuery();
    }

    private static Map<String, String> decode(String form) {
        var parameters = new TreeMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
