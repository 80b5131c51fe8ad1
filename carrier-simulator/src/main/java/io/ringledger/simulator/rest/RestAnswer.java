package io.ringledger.simulator.rest;

import io.ringledger.simulator.call.Call;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is answered.
 *
 * @param status HTTP status
 * @param body   {@code null} for none
 * @param begun  the call that begins with this answer
 */
record RestAnswer(
        int status, @Nullable JsonNode body, @Nullable Call begun) {
    static RestAnswer of(int status, JsonNode body) {
        return new RestAnswer(status, body, null);
    }

    static RestAnswer of(TwilioError error) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("code", error.code());
        body.put("message", error.text());
        body.put("more_info", "https://www.twilio.com/docs/errors/" + error.code());
        body.put("status", error.status());
        return of(error.status(), body);
    }
}
