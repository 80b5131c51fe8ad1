package io.ringledger.gateway.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ringledger.vocabulary.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer of OpenID Connect on this machine, whose keys a test changes, and who answers as badly as a test wants. */
final class FakeIssuer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Answer metadata;
    private volatile Answer keys = Answer.of("{\"keys\":[]}");

    /** What is said at an address. */
    record Answer(int status, String body) {
        static Answer of(String body) {
            return new Answer(200, body);
        }

        /** Of that one there is none. */
        static final Answer NEVER = new Answer(0, "");
    }

    FakeIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        metadata = Answer.of(metadata(id().value(), url("/keys")));
        server.createContext("/", exchange -> answer(exchange, new Answer(404, "")));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata));
        server.createContext("/keys", exchange -> answer(exchange, keys));
        server.setExecutor(threads);
        server.start();
    }

    Issuer id() {
        return new Issuer(url(""));
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    static String metadata(String issuer, String keys) {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer, keys);
    }

    void publish(JWK... all) {
        keys = Answer.of(new JWKSet(List.of(all)).toString(true));
    }

    void answerKeys(Answer answer) {
        keys = answer;
    }

    void answerMetadata(Answer answer) {
        metadata = answer;
    }

    /** How many requests came so far, whatever for. */
    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (answer.equals(Answer.NEVER)) {
                closed.await();
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            if (answer.status() == 302) {
                exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            }
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
