package io.ringledger.simulator.rest;

import io.ringledger.simulator.call.CallOrder;
import io.ringledger.simulator.call.CallOrder.Direction;
import io.ringledger.simulator.call.MachineDetection;
import io.ringledger.simulator.call.MachineDetection.Mode;
import io.ringledger.simulator.call.ProgressEvent;
import io.ringledger.simulator.twiml.Instructions;
import io.ringledger.simulator.webhook.Webhook;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that create or change a call. The names are those of the API description; names that change nothing in a
 * simulated call (recording, SIP, branding) are accepted and ignored.
 */
final class CallForm {
    private static final Set<String> CREATE = Set.of(
            "To",
            "From",
            "Method",
            "FallbackUrl",
            "FallbackMethod",
            "StatusCallback",
            "StatusCallbackEvent",
            "StatusCallbackMethod",
            "SendDigits",
            "Timeout",
            "Record",
            "RecordingChannels",
            "RecordingStatusCallback",
            "RecordingStatusCallbackMethod",
            "SipAuthUsername",
            "SipAuthPassword",
            "MachineDetection",
            "MachineDetectionTimeout",
            "RecordingStatusCallbackEvent",
            "Trim",
            "CallerId",
            "MachineDetectionSpeechThreshold",
            "MachineDetectionSpeechEndThreshold",
            "MachineDetectionSilenceTimeout",
            "AsyncAmd",
            "AsyncAmdStatusCallback",
            "AsyncAmdStatusCallbackMethod",
            "Byoc",
            "CallReason",
            "CallToken",
            "RecordingTrack",
            "TimeLimit",
            "ClientNotificationUrl",
            "Url",
            "Twiml",
            "ApplicationSid");
    private static final Set<String> UPDATE = Set.of(
            "Url",
            "Method",
            "Status",
            "FallbackUrl",
            "FallbackMethod",
            "StatusCallback",
            "StatusCallbackMethod",
            "Twiml",
            "TimeLimit");
    private static final Pattern ENDPOINT = Pattern.compile("\\+[1-9]\\d{6,14}|sips?:\\S+@\\S+|client:\\S+");
    private static final int LONGEST_TWIML = 4000;
    private static final int DAY = 86_400;

    private final Parameters form;

    private CallForm(Parameters form) {
        this.form = form;
    }

    static CallForm toCreate(Parameters form) {
        form.allowOnly(CREATE);
        return new CallForm(form);
    }

    static CallForm toUpdate(Parameters form) {
        form.allowOnly(UPDATE);
        form.integer("TimeLimit", DAY, 1, DAY);
        return new CallForm(form);
    }

    CallOrder order() {
        var to = form.required("To", 21201, "No 'To' number is specified");
        var from = form.required("From", 21213, "'From' phone number is required");
        var instructions = instructions();
        if (instructions == null) {
            throw TwilioError.badRequest(21205, "Url parameter is required");
        }
        endpoint(to, 21211, "The 'To' number " + to + " is not a valid phone number");
        endpoint(from, 21212, "The 'From' number " + from + " is not a valid phone number, shortcode, or alphanumeric");
        form.oneOf("Record", Set.of("true", "false"));
        return new CallOrder(
                Direction.OUTBOUND_API,
                to,
                from,
                instructions,
                fallback(),
                statusCallback(),
                events(),
                Duration.ofSeconds(form.integer("Timeout", (int) CallOrder.DEFAULT_TIMEOUT.toSeconds(), 1, 600)),
                Duration.ofSeconds(form.integer("TimeLimit", (int) CallOrder.DEFAULT_TIME_LIMIT.toSeconds(), 1, DAY)),
                detection());
    }

    @Nullable
    Instructions instructions() {
        if (form.has("ApplicationSid")) {
            throw TwilioError.badRequest(21218, "The account has no application " + form.text("ApplicationSid"));
        }
        var fetched = webhook("Url", "Method", 21205);
        if (fetched != null) {
            return new Instructions.Fetched(fetched);
        }
        var twiml = form.text("Twiml");
        if (twiml != null && twiml.length() > LONGEST_TWIML) {
            throw TwilioError.invalid("Twiml is longer than " + LONGEST_TWIML + " characters");
        }
        return twiml == null ? null : new Instructions.Inline(twiml);
    }

    @Nullable
    String wantedStatus() {
        return form.oneOf("Status", Set.of("canceled", "completed")).orElse(null);
    }

    @Nullable
    Webhook fallback() {
        return webhook("FallbackUrl", "FallbackMethod", 21205);
    }

    @Nullable
    Webhook statusCallback() {
        return webhook("StatusCallback", "StatusCallbackMethod", 21609);
    }

    private Set<ProgressEvent> events() {
        var events = EnumSet.noneOf(ProgressEvent.class);
        for (var word : form.all("StatusCallbackEvent")) {
            events.add(ProgressEvent.of(word)
                    .orElseThrow(() -> TwilioError.badRequest(21626, "Invalid StatusCallbackEvent " + word)));
        }
        return events.isEmpty() ? Set.of(ProgressEvent.COMPLETED) : events;
    }

    private MachineDetection detection() {
        var mode = form.oneOf("MachineDetection", Set.of("Enable", "DetectMessageEnd"))
                .map(word -> word.equals("Enable") ? Mode.ENABLE : Mode.DETECT_MESSAGE_END)
                .orElse(Mode.OFF);
        var async = form.oneOf("AsyncAmd", Set.of("true", "false")).orElse("false");
        return new MachineDetection(
                mode, async.equals("true"), webhook("AsyncAmdStatusCallback", "AsyncAmdStatusCallbackMethod", 21609));
    }

    private @Nullable Webhook webhook(String url, String method, int code) {
        var verb = form.verb(method);
        var target = form.url(url, code);
        return target == null ? null : new Webhook(target, verb);
    }

    private static void endpoint(String text, int code, String message) {
        if (!ENDPOINT.matcher(text).matches()) {
            throw TwilioError.badRequest(code, message);
        }
    }
}
