package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.TransferCommand;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.EscalationId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What Twilio says while a customer is brought to an agent. Form of the callbacks: Twilio, TwiML {@code <Conference>}. */
class TransferWebhookTest extends GatewayTest {
    private static final String SID = "CA00000000000000000000000000000001";
    private static final String WHOSE = "/call_7?attempt=att_8&escalation=esc_9&tenant=default";
    private static final String STATUS = "/webhooks/twilio/transfer-status" + WHOSE;
    private static final String EVENTS = "/webhooks/twilio/conference-events" + WHOSE;

    @Test
    void whatBecomesOfTheCallToTheAgentGoesToTheEscalationThatTheSignedUrlNames() {
        post(STATUS, Map.of("CallSid", SID, "CallStatus", "in-progress", "AnsweredBy", "machine_start"))
                .expectStatus()
                .isNoContent();
        RecordAgentLegReport command = platform.sent(RecordAgentLegReport.class).getFirst();
        assertThat(command.escalationId()).isEqualTo(EscalationId.of(9));
        assertThat(command.attemptId()).isEqualTo(AttemptId.of(8));
        assertThat(command.report().status()).isEqualTo(CarrierStatus.IN_PROGRESS);
        assertThat(command.report().answeredBy()).isEqualTo(AnsweredBy.MACHINE);
        assertThat(platform.sent().getLast().cause().userId()).isEqualTo("twilio");
        assertThat(platform.sent().getLast().cause().tenantId()).isEqualTo(FakePlatform.TENANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conference-events", "conference-status"})
    void whoComesIntoTheRoomIsTold(String route) {
        post("/webhooks/twilio/" + route + WHOSE, room("participant-join"))
                .expectStatus()
                .isNoContent();
        RecordJoined command = platform.sent(RecordJoined.class).getFirst();
        assertThat(command.escalationId()).isEqualTo(EscalationId.of(9));
        assertThat(command.leg()).isEqualTo(new CallSid(SID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conference-start", "participant-leave", "conference-end", "something-new"})
    void whatTheCallsSayThemselvesIsNotToldTwice(String event) {
        post(EVENTS, room(event)).expectStatus().isNoContent();
        assertThat(platform.sent(TransferCommand.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webhooks/twilio/transfer-status/call_7?attempt=att_8&escalation=esc_9",
                "/webhooks/twilio/transfer-status/call_7?attempt=att_8&tenant=default",
                "/webhooks/twilio/transfer-status/call_7?escalation=esc_9&tenant=default",
                "/webhooks/twilio/conference-events/call_7?attempt=x&escalation=esc_9&tenant=default"
            })
    void aUrlThatIsNotOursIsRefused(String url) {
        post(url, Map.of("CallSid", SID, "CallStatus", "ringing", "StatusCallbackEvent", "participant-join"))
                .expectStatus()
                .isBadRequest();
        assertThat(platform.sent(TransferCommand.class)).isEmpty();
    }

    @Test
    void whatIsNoReportIsRefused() {
        post(STATUS, Map.of("CallSid", SID)).expectStatus().isBadRequest();
        post(EVENTS, Map.of("CallSid", SID)).expectStatus().isBadRequest();
        Map<String, String> withoutCall = new HashMap<>(room("participant-join"));
        withoutCall.remove("CallSid");
        post(EVENTS, withoutCall).expectStatus().isBadRequest();
    }

    @Test
    void whatNobodyCanTakeIsNoReasonToSendItAgainAndWhatWeCannotIs() {
        platform.failWith(new Rejected(EscalationRejection.ESCALATION_NOT_FOUND, "none"));
        post(EVENTS, room("participant-join")).expectStatus().isNoContent();
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        post(EVENTS, room("participant-join")).expectStatus().isEqualTo(503);
    }

    @Test
    void anUnsignedRequestIsRefused() {
        SignedForms.send(client, EVENTS, room("participant-join"), "nonsense")
                .expectStatus()
                .isForbidden();
    }

    private static Map<String, String> room(String event) {
        return Map.of(
                "AccountSid",
                "AC" + "0".repeat(32),
                "ConferenceSid",
                "CF" + "1".repeat(32),
                "FriendlyName",
                "esc_9-att_8",
                "SequenceNumber",
                "1",
                "StatusCallbackEvent",
                event,
                "CallSid",
                SID);
    }

    private ResponseSpec post(String path, Map<String, String> form) {
        return SignedForms.post(client, path, form);
    }
}
