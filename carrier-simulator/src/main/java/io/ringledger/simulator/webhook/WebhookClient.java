package io.ringledger.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Sends signed requests to the platform, a bounded number at a time, with Twilio's time limits: 5 s to connect, 15 s for
 * the answer.
 */
public final class WebhookClient implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final long LARGEST_ANSWER = 64 * 1024;

    private final Signature signature;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    /**
     * A client that has not connected yet.
     *
     * @param concurrency how many requests may wait for their answers at a time
     */
    public WebhookClient(String authToken, int concurrency) {
        signature = new Signature(authToken);
        places = new Semaphore(concurrency, true);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .executor(threads)
                .build();
    }

    /**
     * Sends one request when there is a place for it, and waits for its answer.
     *
     * @param parameters form fields of a POST, query parameters of a GET
     * @throws IOException if there was no answer in time, or one over 64 KiB
     */
    public HttpResponse<String> send(Webhook webhook, SortedMap<String, String> parameters)
            throws IOException, InterruptedException {
        places.acquire();
        try {
            return client.send(
                    request(webhook, parameters),
                    BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
        } finally {
            places.release();
        }
    }

    private HttpRequest request(Webhook webhook, SortedMap<String, String> parameters) {
        var form = form(parameters);
        return switch (webhook.verb()) {
            case POST ->
                signed(webhook.url(), parameters)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(BodyPublishers.ofString(form))
                        .build();
            case GET -> {
                var separator = webhook.url().getRawQuery() == null ? '?' : '&';
                yield signed(URI.create(webhook.url().toString() + separator + form), new TreeMap<>())
                        .GET()
                        .build();
            }
        };
    }

    private HttpRequest.Builder signed(URI url, SortedMap<String, String> postParameters) {
        return HttpRequest.newBuilder(url)
                .timeout(ANSWER)
                .header("User-Agent", "TwilioProxy/1.1")
                .header("X-Twilio-Signature", signature.of(url.toString(), postParameters));
    }

    private static String form(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + '=' + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
