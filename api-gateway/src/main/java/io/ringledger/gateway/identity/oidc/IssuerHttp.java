package io.ringledger.gateway.identity.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Reads what the issuer publishes, from the address that the operator has set and from the one that is named there. Follows
 * no redirect, reads no long answer, waits for no slow one.
 */
final class IssuerHttp implements AutoCloseable {
    private static final int LONGEST = 256 * 1024;

    private final Duration patience;
    private final HttpClient client;

    IssuerHttp(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The body; an error for anything but a 200 that comes whole and in time. */
    Mono<String> get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        return Mono.fromFuture(() -> client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST)))
                .timeout(patience)
                .flatMap(answer -> body(answer));
    }

    private static Mono<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? Mono.just(answer.body())
                : Mono.error(new IOException("answered " + answer.statusCode()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
