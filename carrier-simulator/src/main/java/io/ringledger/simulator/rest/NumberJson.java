package io.ringledger.simulator.rest;

import io.ringledger.simulator.call.AccountNumber;
import io.ringledger.simulator.call.AccountNumbers;
import io.ringledger.simulator.twiml.CarrierTime;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The number resource, with every field of the API description's {@code api.v2010.account.incoming_phone_number}. */
final class NumberJson {
    private static final List<String> ABSENT = List.of(
            "address_sid",
            "bundle_sid",
            "emergency_address_sid",
            "identity_sid",
            "sms_application_sid",
            "sms_fallback_url",
            "sms_url",
            "trunk_sid",
            "voice_application_sid",
            "voice_fallback_url");
    private static final List<String> METHODS = List.of(
            "sms_fallback_method", "sms_method", "status_callback_method", "voice_fallback_method", "voice_method");

    private final String accountSid;
    private final String bought;

    NumberJson(String accountSid, Instant bought) {
        this.accountSid = accountSid;
        this.bought = CarrierTime.rfc2822(bought);
    }

    ObjectNode of(AccountNumber number) {
        var sid = AccountNumbers.sid(number.phoneNumber());
        var json = JsonNodeFactory.instance.objectNode();
        json.put("sid", sid);
        json.put("account_sid", accountSid);
        json.put("phone_number", number.phoneNumber());
        json.put("friendly_name", CallJson.formatted(number.phoneNumber()));
        json.put("voice_url", text(number.voiceUrl()));
        json.put("status_callback", text(number.statusCallback()));
        json.put("uri", "/2010-04-01/Accounts/" + accountSid + "/IncomingPhoneNumbers/" + sid + ".json");
        ABSENT.forEach(json::putNull);
        METHODS.forEach(method -> json.put(method, "POST"));
        putConstants(json);
        return json;
    }

    private void putConstants(ObjectNode json) {
        json.put("date_created", bought);
        json.put("date_updated", bought);
        json.put("api_version", "2010-04-01");
        json.put("address_requirements", "none");
        json.put("beta", false);
        json.put("emergency_address_status", "unregistered");
        json.put("emergency_status", "Inactive");
        json.put("origin", "twilio");
        json.put("status", "in-use");
        json.put("type", "local");
        json.put("voice_caller_id_lookup", false);
        json.put("voice_receive_mode", "voice");
        var capabilities = json.putObject("capabilities");
        capabilities.put("voice", true);
        capabilities.put("sms", false);
        capabilities.put("mms", false);
        capabilities.put("fax", false);
    }

    private static @Nullable String text(@Nullable URI url) {
        return url == null ? null : url.toString();
    }
}
