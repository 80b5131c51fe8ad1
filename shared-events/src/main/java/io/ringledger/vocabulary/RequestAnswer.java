package io.ringledger.vocabulary;

import java.util.Map;

/**
 * What was answered to a request.
 *
 * @param status of HTTP, 200 to 499
 * @param headers that belong to the answer and not to the connection, by name: {@code ETag}, {@code Location}
 * @param body JSON; empty where there was none
 */
public record RequestAnswer(int status, Map<String, String> headers, PersonalText body) {
    public RequestAnswer {
        headers = Map.copyOf(headers);
    }
}
