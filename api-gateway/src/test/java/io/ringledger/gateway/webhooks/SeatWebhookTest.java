package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.SettingsChange;
import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.RecordSeatJoined;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.SeatId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What Twilio says of agents' lines, and what it is told to do with those who pick up. */
class SeatWebhookTest extends GatewayTest {
    private static final String SID = "CA00000000000000000000000000000001";
    private static final FloorId FLOOR = FloorId.of(3);
    private static final SeatId SEAT = SeatId.of(5);
    private static final String WHOSE = "/seat_5?floor=floor_3&tenant=default";
    private static final String STATUS = "/webhooks/twilio/seat-status" + WHOSE;
    private static final String EVENTS = "/webhooks/twilio/seat-events" + WHOSE;
    private static final String ANSWER =
            "/webhooks/twilio/call-answer/call_7?attempt=att_8&tenant=default&floor=floor_3";
    private static final Cause CAUSE = new Cause(FakePlatform.TENANT, "user_1", "test", "r");

    @Test
    void whatBecomesOfTheCallToTheAgentGoesToTheFloor() {
        post(STATUS, Map.of("CallSid", SID, "CallStatus", "completed"))
                .expectStatus()
                .isNoContent();
        RecordSeatReport command = platform.sent(RecordSeatReport.class).getFirst();
        assertThat(command.floorId()).isEqualTo(FLOOR);
        assertThat(command.seatId()).isEqualTo(SEAT);
        assertThat(command.report().status()).isEqualTo(CarrierStatus.COMPLETED);
        assertThat(platform.sent().getLast().cause().tenantId()).isEqualTo(FakePlatform.TENANT);
    }

    @Test
    void whoComesIntoTheConferenceIsTold() {
        post(EVENTS, Map.of("CallSid", SID, "StatusCallbackEvent", "participant-join"))
                .expectStatus()
                .isNoContent();
        assertThat(platform.sent(RecordSeatJoined.class).getFirst().leg()).isEqualTo(new CallSid(SID));
        post(EVENTS, Map.of("CallSid", SID, "StatusCallbackEvent", "conference-end"))
                .expectStatus()
                .isNoContent();
        assertThat(platform.sent(FloorCommand.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webhooks/twilio/seat-status/seat_5?floor=floor_3",
                "/webhooks/twilio/seat-status/seat_5?tenant=default",
                "/webhooks/twilio/seat-status/seat_5?floor=x&tenant=default"
            })
    void aUrlThatIsNotOursIsRefused(String url) {
        post(url, Map.of("CallSid", SID, "CallStatus", "ringing"))
                .expectStatus()
                .isBadRequest();
        assertThat(platform.sent(FloorCommand.class)).isEmpty();
    }

    @Test
    void anUnsignedRequestIsRefused() {
        SignedForms.send(client, STATUS, Map.of("CallSid", SID, "CallStatus", "completed"), "nonsense")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void whoPicksUpComesToTheAgentWhoWaits() {
        campaign(null);
        send(new TakeSeat(FLOOR, SEAT, AgentId.of(9), DialingMode.PROGRESSIVE, List.of(), Instant.EPOCH));
        assertThat(twiml(null))
                .contains("<Conference startConferenceOnEnter=\"false\"")
                .contains(">seat_5</Conference></Dial><Hangup/>");
        ServeAnswer asked = platform.sent(ServeAnswer.class).getFirst();
        assertThat(asked.callId()).isEqualTo(CallId.of(7));
        assertThat(asked.live()).isTrue();
    }

    @Test
    void whomNobodyIsThereForHearsWhoHasCalledAndTheNumber() {
        campaign(null);
        assertThat(twiml("human"))
                .contains("<Say>Hello. This was a call for Tents &amp; more, from 1 2 1 2 5 5 5 0 1 0 0.")
                .endsWith("</Say><Hangup/></Response>");
        campaign("Tents Limited, {number}.");
        assertThat(twiml("human")).contains("<Say>Tents Limited, 1 2 1 2 5 5 5 0 1 0 0.</Say><Hangup/>");
    }

    @Test
    void aMachineIsHungUpOnOrGivenToWhoWaits() {
        campaign(null);
        send(new TakeSeat(FLOOR, SEAT, AgentId.of(9), DialingMode.PROGRESSIVE, List.of(), Instant.EPOCH));
        assertThat(twiml("machine_start")).endsWith("<Response><Hangup/></Response>");
        assertThat(platform.sent(ServeAnswer.class)).isEmpty();
    }

    @Test
    void whereNobodyCanBeFoundTheCallEndsWithAWord() {
        assertThat(twiml("human"))
                .contains("<Say>Hello. This was a call for us")
                .endsWith("<Hangup/></Response>");
    }

    private void campaign(@Nullable String message) {
        SettingsChange change = new SettingsChange(
                DialingMode.PROGRESSIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                MachineDetection.HANG_UP,
                null,
                null,
                null,
                null,
                message);
        CampaignPlan plan = new CampaignPlan(
                "Tents & more",
                null,
                change.appliedTo(CampaignSettings.USUAL),
                new CampaignSchedule(null, null, ZoneId.of("UTC"), List.of()),
                List.of(CampaignChannel.CALLS));
        send(new CreateCampaign(CampaignId.of(3), plan, null, Instant.EPOCH));
    }

    private void send(Object command) {
        platform.send(command, Object.class, CAUSE).join();
    }

    private String twiml(@Nullable String answeredBy) {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        Map<String, String> form = new HashMap<>(Map.of("CallSid", SID, "From", "+12125550100"));
        if (answeredBy != null) {
            form.put("AnsweredBy", answeredBy);
        }
        byte[] body = post(ANSWER, form)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    private ResponseSpec post(String path, Map<String, String> form) {
        return SignedForms.post(client, path, form);
    }
}
