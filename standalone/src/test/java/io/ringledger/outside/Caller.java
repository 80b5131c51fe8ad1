package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Somebody who rings, is talked to and written about.
 *
 * @param sid of the call leg
 * @param spoken what is said; once more for each {@code times}
 * @param written in notes, reviews and escalations
 */
record Caller(String number, String sid, String spoken, String written) {
    static final String LINE = "+15005550006";

    /** Somebody of whom nothing is like anybody else's. */
    static Caller of(int number) {
        return new Caller(
                "+4420794%05d".formatted(number),
                "CA8%031x".formatted(number),
                "Zoë Quartermaine-%05d has lost a zebra".formatted(number),
                "Äußerst cross about invoice Q-%05d-Z".formatted(number));
    }

    List<String> secrets() {
        return List.of(number, spoken, written);
    }

    /** Rings in and is put through; answers the call's id. */
    String ring(Http http) {
        post(http, "/webhooks/twilio/voice", Map.of("CallStatus", "ringing"));
        status(http, "in-progress", 1);
        return Awaitility.await().until(() -> find(http), id -> !id.isEmpty());
    }

    void say(Http http, int times) {
        for (int sequence = 1; sequence <= times; sequence++) {
            var said = Map.of(
                    "CallSid",
                    sid,
                    "TranscriptionSid",
                    "GT" + sid.substring(2),
                    "TranscriptionEvent",
                    "transcription-content",
                    "SequenceId",
                    String.valueOf(sequence),
                    "Track",
                    "inbound_track",
                    "TranscriptionData",
                    "{\"Transcript\":\"" + spoken + "\",\"Confidence\":0.8}",
                    "Timestamp",
                    "2026-11-22T10:00:00.000Z");
            assertThat(http.webhook("/webhooks/twilio/transcription-status", said)
                            .status())
                    .isEqualTo(204);
        }
    }

    void hangUp(Http http) {
        status(http, "completed", 9);
    }

    private void status(Http http, String status, int sequence) {
        post(
                http,
                "/webhooks/twilio/call-status",
                Map.of(
                        "CallStatus",
                        status,
                        "SequenceNumber",
                        String.valueOf(sequence),
                        "Timestamp",
                        "Sun, 22 Nov 2026 10:00:42 +0000",
                        "CallDuration",
                        "42"));
    }

    private void post(Http http, String path, Map<String, String> more) {
        var parameters = new java.util.HashMap<>(Map.of("CallSid", sid, "From", number, "To", LINE));
        parameters.putAll(more);
        assertThat(http.webhook(path, parameters).ok()).as(path).isTrue();
    }

    private String find(Http http) {
        return http.get("/api/v1/calls?limit=100&search=%2B" + number.substring(1))
                .body()
                .path("calls")
                .valueStream()
                .filter(call -> call.path("twilio_call_sid").asString("").equals(sid))
                .map(call -> call.path("id").asString())
                .findFirst()
                .orElse("");
    }
}
