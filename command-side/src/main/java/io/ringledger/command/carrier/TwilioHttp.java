package io.ringledger.command.carrier;

import com.twilio.constant.EnumConstants.ContentType;
import com.twilio.exception.ApiConnectionException;
import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Carries the requests of Twilio's SDK, to Twilio or to another base URL. The SDK's own client sends a request up to four
 * times when the answer is 5xx, and Apache's below it again on 429 and 503; a call would be placed as often. This one
 * sends each exactly once.
 */
final class TwilioHttp extends HttpClient {
    private final java.net.http.HttpClient http;
    private final URI base;
    private final Duration readTimeout;

    TwilioHttp(URI base, Duration connectTimeout, Duration readTimeout) {
        this.http = java.net.http.HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .build();
        this.base = base;
        this.readTimeout = readTimeout;
    }

    /** The account's client. */
    static TwilioRestClient client(TwilioSettings settings) {
        return new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(new TwilioHttp(settings.api(), settings.connectTimeout(), settings.readTimeout()))
                .build();
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    /** @throws ApiConnectionException if no answer came; its cause tells whether the request can have left */
    @Override
    public Response makeRequest(Request request) {
        try {
            var response = http.send(translated(request), BodyHandlers.ofString());
            return new Response(response.body(), response.statusCode());
        } catch (IOException e) {
            throw new ApiConnectionException("no answer from the carrier", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiConnectionException("interrupted while waiting for the carrier", e);
        }
    }

    private HttpRequest translated(Request request) {
        var builder = HttpRequest.newBuilder(
                        rebased(URI.create(request.constructURL().toString())))
                .timeout(readTimeout)
                .header("Accept", "application/json")
                .header("Authorization", request.getAuthString())
                .method(request.getMethod().name(), body(request));
        if (!request.getPostParams().isEmpty()) {
            builder.header("Content-Type", ContentType.FORM_URLENCODED.getValue());
        }
        return builder.build();
    }

    private static BodyPublisher body(Request request) {
        return request.getPostParams().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(request.encodeFormBody());
    }

    private URI rebased(URI wanted) {
        String query = wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery();
        String root = base.toString().replaceFirst("/+$", "");
        return URI.create(root + wanted.getRawPath() + query);
    }
}
