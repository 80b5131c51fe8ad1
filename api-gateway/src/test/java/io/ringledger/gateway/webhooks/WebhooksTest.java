package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.RawHttp;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class WebhooksTest extends GatewayTest {
    private static final String SID = "CA00000000000000000000000000000001";
    private static final String STATUS = "/webhooks/twilio/call-status";
    private static final String OF_CALL = STATUS + "?call=call_7&attempt=att_8&tenant=default";
    private static final Map<String, String> COMPLETED = Map.of(
            "CallSid", SID,
            "CallStatus", "completed",
            "SequenceNumber", "3",
            "CallDuration", "42",
            "Timestamp", "Sun, 01 Mar 2026 10:00:42 +0000");

    @Test
    void aReportGoesToTheCallThatTheSignedUrlNames() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        post(OF_CALL, COMPLETED).expectStatus().isNoContent();
        RecordCarrierReport report = platform.sent(RecordCarrierReport.class).getFirst();
        assertThat(report.callId()).isEqualTo(CallId.of(7));
        assertThat(report.attemptId()).isEqualTo(AttemptId.of(8));
        assertThat(report.report().status()).isEqualTo(CarrierStatus.COMPLETED);
        assertThat(report.report().duration()).isEqualTo(Duration.ofSeconds(42));
        assertThat(report.report().carrierTime()).isEqualTo(Instant.parse("2026-03-01T10:00:42Z"));
        assertThat(platform.sent().getLast().cause().userId()).isEqualTo("twilio");
    }

    @Test
    void aReportWithoutAnAddressIsTakenByItsLeg() {
        post(STATUS, COMPLETED).expectStatus().isNoContent();
        assertThat(platform.sent(TakeCarrierReport.class)).hasSize(1);
        assertThat(platform.sent(RecordCarrierReport.class)).isEmpty();
    }

    @Test
    void aReportOfNoCallIsNoReasonToSendItAgain() {
        post(OF_CALL, COMPLETED).expectStatus().isNoContent();
    }

    @Test
    void whatWeCouldNotTakeComesAgain() {
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        post(OF_CALL, COMPLETED).expectStatus().isEqualTo(503);
    }

    @Test
    void anInboundCallIsGreeted() {
        Map<String, String> form = Map.of("CallSid", SID, "From", "+12125550100", "To", "+15005550006");
        for (int i = 0; i < 2; i++) {
            String twiml = post("/webhooks/twilio/voice", form)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.TEXT_XML)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(twiml)
                    .contains("</Start><Gather input=\"speech\"", "<Say>Hello, this is an automated assistant")
                    .contains("&amp;turn=1\"", "&amp;turn=1&amp;silences=1</Redirect>");
            assertThat(twiml)
                    .contains(
                            "statusCallbackUrl=\"https://calls.example.test/webhooks/twilio/transcription-status?call="
                                    + platform.sent(ReceiveCall.class)
                                            .getFirst()
                                            .callId() + "&amp;tenant=default\"");
        }
        assertThat(platform.sent(ReceiveCall.class))
                .hasSize(2)
                .extracting(ReceiveCall::callId)
                .containsOnly(platform.sent(ReceiveCall.class).getFirst().callId());
        assertThat(platform.sent(RecordCarrierReport.class))
                .as("the greeting picks it up")
                .allSatisfy(answered -> assertThat(answered.report().status()).isEqualTo(CarrierStatus.IN_PROGRESS))
                .hasSize(2);
    }

    @Test
    void whoPickedUpIsGreeted() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        post("/webhooks/twilio/call-answer/call_7?attempt=att_8&tenant=default", Map.of("CallSid", SID))
                .expectStatus()
                .isOk();
        assertThat(platform.sent(RecordCarrierReport.class))
                .singleElement()
                .satisfies(report -> assertThat(report.report().status()).isEqualTo(CarrierStatus.IN_PROGRESS));
    }

    @Test
    void nothingUnsignedComesThrough() {
        for (String path : List.of(OF_CALL, "/webhooks/twilio/voice", "/webhooks/twilio/unknown")) {
            for (String signature : List.of("", "AAAA", sign("https://evil.example.test" + path, COMPLETED))) {
                send(path, COMPLETED, signature)
                        .expectStatus()
                        .isForbidden()
                        .expectBody()
                        .jsonPath("$.error.code")
                        .isEqualTo("FORBIDDEN");
            }
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void aSignedReportThatCannotBeReadIsRefused() {
        for (Map<String, String> wrong : List.of(
                Map.of("CallSid", SID),
                Map.of("CallSid", "XX", "CallStatus", "completed"),
                Map.of("CallSid", SID, "CallStatus", "dancing"),
                Map.of("CallSid", SID, "CallStatus", "completed", "SequenceNumber", "many"),
                Map.of("CallSid", SID, "CallStatus", "completed", "Timestamp", "yesterday"),
                Map.of("CallSid", SID, "CallStatus", "in_progress"),
                Map.of("CallSid", SID, "CallStatus", "completed", "SequenceNumber", "-1"),
                Map.of("CallSid", SID, "CallStatus", "completed", "CallDuration", "9223372036854775807"),
                Map.of("CallSid", SID, "CallStatus", "completed", "CallDuration", "-1"))) {
            post(OF_CALL, wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void whoSpellsThePathInAnotherWayNeedsASignatureToo() {
        for (String head : List.of(
                "POST /webhooks/%74wilio/call-status HTTP/1.1",
                "POST " + STATUS + " HTTP/1.1\r\nContent-Type: ;;;\r\nX-Twilio-Signature: AAAA",
                "POST " + STATUS + " HTTP/1.1\r\nX-Twilio-Signature: "
                        + sign("https://calls.example.test" + STATUS, Map.of()) + "\r\nX-Twilio-Signature: AAAA")) {
            assertThat(RawHttp.send(port, head, new byte[0]).status()).as(head).isEqualTo(403);
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void whoWithholdsTheNumberIsHeard() {
        post("/webhooks/twilio/voice", Map.of("CallSid", SID, "From", "Anonymous", "To", "+15005550006"))
                .expectStatus()
                .isOk();
        assertThat(platform.sent(ReceiveCall.class))
                .singleElement()
                .satisfies(call -> assertThat(call.customer().value()).isEqualTo("+266696687"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        Map<String, String> large = Map.of("CallSid", "A".repeat(70_000));
        post(OF_CALL, large).expectStatus().isEqualTo(413);
    }

    @Test
    void theRequestIdIsEchoed() {
        post(OF_CALL, COMPLETED).expectHeader().exists("X-Request-ID");
    }

    private ResponseSpec post(String path, Map<String, String> form) {
        return SignedForms.post(client, path, form);
    }

    private ResponseSpec send(String path, Map<String, String> form, String signature) {
        return SignedForms.send(client, path, form, signature);
    }

    private static String sign(String url, Map<String, String> form) {
        return SignedForms.sign(url, form);
    }
}
