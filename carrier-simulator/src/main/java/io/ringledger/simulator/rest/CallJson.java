package io.ringledger.simulator.rest;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.call.AccountNumbers;
import io.ringledger.simulator.call.CallOrder.Direction;
import io.ringledger.simulator.call.CallState;
import io.ringledger.simulator.twiml.CarrierTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The call resource, with every field of the API description's {@code api.v2010.account.call}. */
final class CallJson {
    private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");
    private static final List<String> SUBRESOURCES = List.of(
            "Events",
            "Notifications",
            "Payments",
            "Recordings",
            "Siprec",
            "Streams",
            "Transcriptions",
            "UserDefinedMessageSubscriptions",
            "UserDefinedMessages");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String accountSid;
    private final AccountNumbers numbers;

    CallJson(String accountSid, AccountNumbers numbers) {
        this.accountSid = accountSid;
        this.numbers = numbers;
    }

    ObjectNode of(CallState call) {
        var path = "/2010-04-01/Accounts/" + accountSid + "/Calls/" + call.sid();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("sid", call.sid());
        json.put("date_created", CarrierTime.rfc2822(call.created()));
        json.put("date_updated", CarrierTime.rfc2822(call.updated()));
        json.putNull("parent_call_sid");
        json.put("account_sid", accountSid);
        putParties(json, call);
        putProgress(json, call);
        json.put("api_version", "2010-04-01");
        json.putNull("forwarded_from");
        json.putNull("group_sid");
        json.putNull("caller_name");
        json.put("queue_time", "0");
        json.putNull("trunk_sid");
        json.put("uri", path + ".json");
        putSubresources(json.putObject("subresource_uris"), path);
        return json;
    }

    private void putParties(ObjectNode json, CallState call) {
        json.put("to", call.to());
        json.put("to_formatted", formatted(call.to()));
        json.put("from", call.from());
        json.put("from_formatted", formatted(call.from()));
        json.put(
                "phone_number_sid",
                numbers.find(call.direction() == Direction.INBOUND ? call.to() : call.from())
                        .map(number -> AccountNumbers.sid(number.phoneNumber()))
                        .orElse(null));
    }

    private static void putProgress(ObjectNode json, CallState call) {
        json.put("status", call.status().listedAs());
        json.put("start_time", time(call.started()));
        json.put("end_time", time(call.ended()));
        json.put(
                "duration",
                call.status() == CallStatus.COMPLETED
                        ? Long.toString(call.talked().toSeconds())
                        : null);
        json.putNull("price");
        json.put("price_unit", "USD");
        json.put("direction", call.direction().word());
        json.put("answered_by", call.answeredBy());
    }

    private static void putSubresources(ObjectNode json, String path) {
        for (var name : SUBRESOURCES) {
            var key = INNER_CAPITAL.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
            json.put(key, path + '/' + name + ".json");
        }
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : CarrierTime.rfc2822(instant);
    }

    static String formatted(String endpoint) {
        return NORTH_AMERICAN.matcher(endpoint).replaceFirst("($1) $2-$3");
    }
}
