package io.ringledger.benchmarks.load;

import io.ringledger.outside.PlatformProcess;
import io.ringledger.outside.TwilioSignature;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests on one platform, as a front end with a token and as Twilio send them. */
public final class Surface {
    private static final int CUSTOMERS = 10_000;
    private static final String LINE = "+15005550006";
    private static final String TWILIOS_TIME = "Sun, 22 Nov 2026 10:00:00 +0000";

    private final String host;
    private final String token;

    public Surface(int port, String token) {
        this.host = "localhost:" + port;
        this.token = token;
    }

    /** Number of one of ten thousand customers. */
    public static String customer(long number) {
        return "+1212555%04d".formatted(Math.floorMod(number, CUSTOMERS));
    }

    /** The carrier's name of an inbound call. */
    public static String callSid(long series, long number) {
        return "CA%016x%016x".formatted(series, number);
    }

    /** A step of a script as a request. */
    public Request request(CallTraffic.Step step) {
        return switch (step) {
            case CallTraffic.Initiate initiate -> initiate(initiate.number());
            case CallTraffic.Voice voice -> voice(voice.callSid(), voice.number());
            case CallTraffic.Completed completed -> status(completed.callSid(), "completed", 3);
        };
    }

    /** One command: the intent to call. */
    public Request initiate(long number) {
        String json = "{\"to_number\":\"" + customer(number) + "\",\"metadata\":{\"marker\":\"" + number + "\"}}";
        return new Request("initiate", message("POST", "/api/v1/calls/initiate", json(), json), 1);
    }

    /** Two commands: the leg is bound, the call is received. */
    public Request voice(String callSid, long number) {
        return webhook(
                "/webhooks/twilio/voice",
                Map.of("CallSid", callSid, "From", customer(number), "To", LINE, "CallStatus", "ringing"));
    }

    /** Two commands: the leg is looked up, the report is folded in. */
    public Request status(String callSid, String status, int sequence) {
        Map<String, String> report = Map.of(
                "CallSid", callSid,
                "CallStatus", status,
                "SequenceNumber", String.valueOf(sequence),
                "Timestamp", TWILIOS_TIME,
                "CallDuration", "7");
        return webhook("/webhooks/twilio/call-status", report);
    }

    private Request webhook(String path, Map<String, String> parameters) {
        String form = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        String signature = TwilioSignature.of(PlatformProcess.TWILIO_TOKEN, "http://" + host + path, parameters);
        String headers = "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: " + signature + "\r\n";
        return new Request("webhook", message("POST", path, headers, form), 2);
    }

    /** A read; no command. */
    public Request get(String kind, String path) {
        return new Request(kind, message("GET", path, "Authorization: Bearer " + token + "\r\n", ""), 0);
    }

    private String json() {
        return "Content-Type: application/json\r\nAuthorization: Bearer " + token + "\r\n";
    }

    private byte[] message(String method, String path, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n";
        String text = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + length + "\r\n" + body;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
