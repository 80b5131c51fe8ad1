package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where Twilio is to call back. It signs the whole URL, so what stands in it can be trusted when it comes back. */
record CallbackUrls(URI publicUrl) {
    URI status(DialRequest request) {
        return url("/webhooks/twilio/call-status?call=" + request.callId() + "&" + whose(request));
    }

    URI answer(DialRequest request) {
        String floor = request.floorId() == null ? "" : "&floor=" + request.floorId();
        return url("/webhooks/twilio/call-answer/" + request.callId() + "?" + whose(request) + floor);
    }

    URI transferStatus(Room room) {
        return url("/webhooks/twilio/transfer-status/" + room.callId() + "?" + whose(room));
    }

    URI conferenceStatus(Room room) {
        return url("/webhooks/twilio/conference-status/" + room.callId() + "?" + whose(room));
    }

    URI conferenceEvents(Room room) {
        return url("/webhooks/twilio/conference-events/" + room.callId() + "?" + whose(room));
    }

    URI seatStatus(SeatCall seat) {
        return url("/webhooks/twilio/seat-status/" + seat.seatId() + "?" + whose(seat));
    }

    URI seatEvents(SeatCall seat) {
        return url("/webhooks/twilio/seat-events/" + seat.seatId() + "?" + whose(seat));
    }

    /** Names no call: it is found by its leg. */
    URI turn() {
        return url("/webhooks/twilio/voice-turn");
    }

    URI turn(TenantId tenantId, CallId callId) {
        String tenant = URLEncoder.encode(tenantId.value(), StandardCharsets.UTF_8);
        return URI.create(turn() + "?call=" + callId + "&tenant=" + tenant);
    }

    private static String whose(Room room) {
        String tenant = URLEncoder.encode(room.tenantId().value(), StandardCharsets.UTF_8);
        return "attempt=" + room.attemptId() + "&escalation=" + room.escalationId() + "&tenant=" + tenant;
    }

    private static String whose(SeatCall seat) {
        String tenant = URLEncoder.encode(seat.tenantId().value(), StandardCharsets.UTF_8);
        return "floor=" + seat.floorId() + "&tenant=" + tenant;
    }

    private static String whose(DialRequest request) {
        String tenant = URLEncoder.encode(request.tenantId().value(), StandardCharsets.UTF_8);
        return "attempt=" + request.attemptId() + "&tenant=" + tenant;
    }

    private URI url(String rest) {
        return URI.create(publicUrl.toString().replaceFirst("/+$", "") + rest);
    }
}
