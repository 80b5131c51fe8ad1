package io.ringledger.gateway.calls.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.api.control.DialDecisions.Step;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class FloorTest extends GatewayTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    private static ControlledCall call(int number, Stage stage, boolean dialled, @Nullable Ending ending) {
        CallOutcome outcome = stage == Stage.OVER ? CallOutcome.CANCELED : null;
        return new ControlledCall(
                CallId.of(number), Direction.OUTBOUND, stage, dialled, 0, AT, null, outcome, ending, null);
    }

    private static Ending ending(Ending.State state, @Nullable Integer code) {
        return new Ending(state, StopId.of(1), code, AT);
    }

    @Test
    void aStopWithoutABodySaysOfEachCallWhatTheCarrierConfirmed() {
        platform.control().put(call(1, Stage.OVER, true, ending(Ending.State.ACCEPTED, null)));
        platform.control().put(call(2, Stage.LIVE, true, ending(Ending.State.ACCEPTED, null)));
        platform.control().put(call(3, Stage.OVER, true, ending(Ending.State.REFUSED, 21220)));
        platform.control().put(call(4, Stage.OVER, false, ending(Ending.State.REQUESTED, null)));

        signedIn()
                .post()
                .uri("/calls/emergency-stop")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.data.in_force")
                .isEqualTo(true)
                .jsonPath("$.data.complete")
                .isEqualTo(true)
                .jsonPath("$.data.counts")
                .isEqualTo(Map.of(
                        "ended", 1, "accepted", 1, "already_over", 1, "withdrawn", 1, "refused", 0, "no_answer_yet", 0))
                .jsonPath("$.data.calls[?(@.call_log_id == 'call_3')].code")
                .isEqualTo(21220);
        assertThat(platform.sent(OrderEmergencyStop.class))
                .singleElement()
                .satisfies(order -> assertThat(order.reason()).isNull());
    }

    @Test
    void afterTwoSecondsItSaysWhatIsOpen() {
        platform.control().put(call(1, Stage.LIVE, true, ending(Ending.State.REFUSED, 20429)));
        platform.control().put(call(2, Stage.DIALLING, true, null));
        post("/calls/emergency-stop", Map.of("reason", "wrong list"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.complete")
                .isEqualTo(false)
                .jsonPath("$.data.reason")
                .isEqualTo("wrong list")
                .jsonPath("$.data.counts.refused")
                .isEqualTo(1)
                .jsonPath("$.data.counts.no_answer_yet")
                .isEqualTo(1);
    }

    @Test
    void whileItHoldsACallIsRefusedAndWhoOrdersAgainHearsOfTheFirst() {
        post("/calls/emergency-stop", Map.of()).expectStatus().isOk();
        StopId first = platform.sent(OrderEmergencyStop.class).getFirst().stopId();

        for (String path : List.of("/calls/initiate", "/api/v1/calls/initiate", "/api/v1/calls")) {
            post(path, Map.of("to_number", "+12125550100"))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains("EMERGENCY_STOPPED"));
        }
        assertThat(platform.sent(InitiateCall.class)).isEmpty();
        post("/calls/emergency-stop", Map.of("reason", "really"))
                .expectBody()
                .jsonPath("$.data.stop_id")
                .isEqualTo(first.value());

        post("/calls/emergency-stop/lift", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.in_force")
                .isEqualTo(false)
                .jsonPath("$.data.lifted_by")
                .exists();
        post("/calls/initiate", Map.of("phone_number", "+12125550100"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.data.call_log_id")
                .exists();
    }

    @Test
    void aCampaignCannotBeStoppedYet() {
        post("/calls/emergency-stop", Map.of("campaign_id", "campaign_1"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.details.campaign_id")
                .exists();
        assertThat(platform.sent(OrderEmergencyStop.class)).isEmpty();
        get("/calls/emergency-stop").expectStatus().isNotFound();
    }

    @Test
    void limitsAreSetAndShown() {
        platform.control().put(call(1, Stage.LIVE, true, null));
        platform.control().put(call(2, Stage.WAITING, false, null));
        put("/calls/concurrency-limits", Map.of("max_concurrent_calls", 10, "calls_per_second", 2))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.free")
                .isEqualTo(9)
                .jsonPath("$.data.waiting")
                .isEqualTo(1);
        assertThat(platform.sent(SetDialingLimits.class))
                .extracting(SetDialingLimits::limits)
                .containsExactly(new DialingLimits(10, 2));
        get("/calls/capacity-status")
                .expectBody()
                .jsonPath("$.data.max_concurrent_calls")
                .isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"max_concurrent_calls\": -1}",
                "{\"max_concurrent_calls\": 100001}",
                "{\"max_concurrent_calls\": 1, \"calls_per_second\": 0}"
            })
    void wrongLimitsAreRefused(String body) {
        signedIn()
                .put()
                .uri("/calls/concurrency-limits")
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest();
        assertThat(platform.sent(SetDialingLimits.class)).isEmpty();
    }

    @Test
    void theQueueHasPlaces() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(2));
        platform.control().put(call(2, Stage.WAITING, false, null));
        get("/calls/queue-status?per_page=10")
                .expectBody()
                .jsonPath("$.data[0].position")
                .isEqualTo(1)
                .jsonPath("$.data[0].call_log_id")
                .isEqualTo("call_2")
                .jsonPath("$.meta.total")
                .isEqualTo(1);
        post("/calls/priority-queue", Map.of("call_log_id", "2"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.priority")
                .isEqualTo(10);
        assertThat(platform.sent(PrioritiseCall.class)).hasSize(1);
        post("/calls/priority-queue", Map.of("call_log_id", "2", "priority", 11))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whoMustNotBeCalledAgainIsOnTheListBeforeTheCallSaysSo() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        platform.control().put(call(7, Stage.OVER, true, null));
        put("/calls/call_7/disposition", Map.of("disposition", "do_not_call", "code", "asked-twice"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.disposition.disposition")
                .isEqualTo("do_not_call")
                .jsonPath("$.data.disposition.code")
                .isEqualTo("asked-twice");
        assertThat(platform.sent().stream()
                        .map(sent -> sent.message().getClass().getSimpleName()))
                .containsSubsequence("SuppressNumber", "DispositionCall");
        put("/calls/call_7/disposition", Map.of("disposition", "callback", "code", "two words"))
                .expectStatus()
                .isBadRequest();
        put("/calls/call_8/disposition", Map.of("disposition", "callback"))
                .expectStatus()
                .isNotFound();
    }

    /** Whatever was said of the lead before; a lead that was taken away meanwhile keeps nobody from filing. */
    @Test
    void theLeadThatACampaignCalledEndsAsItsCallIsFiled() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCampaignsCall(7, CampaignId.of(1), LeadId.of(2)));
        platform.control().put(call(7, Stage.OVER, true, null));
        put("/calls/call_7/disposition", Map.of("disposition", "success", "code", "sold-two"))
                .expectStatus()
                .isOk();
        assertThat(platform.sent(SetLeadDisposition.class)).singleElement().satisfies(said -> {
            assertThat(said.leadId()).isEqualTo(LeadId.of(2));
            assertThat(said.disposition()).isEqualTo("success");
            assertThat(said.closes()).isFalse();
        });
    }

    @Test
    void manyAreCancelledAndEachIsAnsweredFor() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(1));
        platform.control().put(call(1, Stage.OVER, true, null));
        post("/calls/batch-cancel", Map.of("call_log_ids", List.of("call_1", "2", "call_1")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.total")
                .isEqualTo(2)
                .jsonPath("$.data.calls[0].result")
                .isEqualTo("over")
                .jsonPath("$.data.calls[1].result")
                .isEqualTo("not_found");
        assertThat(platform.sent(EndCall.class)).hasSize(2);
        post("/calls/batch-cancel", Map.of("call_log_ids", List.of()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whyACallWasNotDialledIsToldInWords() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(1));
        platform.control()
                .decide(new DialDecision(
                        Step.FORBIDDEN,
                        AttemptId.of(1),
                        List.of(
                                new Verdict(
                                        CallingRule.OWN_SUPPRESSION,
                                        Judgement.REFUSED,
                                        "2026-11-28",
                                        null,
                                        Map.of("reason", "OPT_OUT"),
                                        null),
                                new Verdict(
                                        CallingRule.CALLING_HOURS,
                                        Judgement.NOT_APPLICABLE,
                                        "2026-11-28",
                                        null,
                                        Map.of(),
                                        null)),
                        AT));
        get("/calls/call_1/explanation")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.refused_by[0]")
                .isEqualTo("own_suppression")
                .jsonPath("$.data.decisions[0].allowed")
                .isEqualTo(false)
                .jsonPath("$.data.decisions[0].verdicts[0].words")
                .isEqualTo("Refuses it: the number was on the company's own do-not-call list (opt_out)")
                .jsonPath("$.data.decisions[0].verdicts[1].judgement")
                .isEqualTo("not_applicable");
    }

    @Test
    void listsHaveTheDocumentsMeta() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(1));
        for (String path : List.of("/calls/active", "/calls/call-logs?per_page=50")) {
            get(path)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.data[0].call_log_id")
                    .isEqualTo("call_1")
                    .jsonPath("$.data[0].status")
                    .isEqualTo("in_progress")
                    .jsonPath("$.meta.per_page")
                    .isEqualTo(50);
        }
        get("/calls/live-monitoring")
                .expectBody()
                .jsonPath("$.data.calls[0].call_log_id")
                .isEqualTo("call_1")
                .jsonPath("$.data.by_status.in_progress")
                .isEqualTo(1);
        get("/calls/agent-queue").expectBody().jsonPath("$.data.waiting").isEqualTo(0);
        get("/calls/statistics").expectBody().jsonPath("$.data.total_calls").exists();
        get("/api/v1/calls/stats").expectBody().jsonPath("$.total_calls").exists();
    }

    @ParameterizedTest
    @CsvSource({
        "call_1/end, 200",
        "1/end, 200",
        "call_1%2Fend, 200",
        "call_1, 400",
        "/end, 400",
        "call_2/end, 404",
        "x/end, 404"
    })
    void theMultitenantDocumentEndsACallByItsQuery(String id, int status) {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(1));
        signedIn()
                .post()
                .uri(URI.create("http://localhost:" + port + "/api/v1/calls?id=" + id))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
        assertThat(platform.sent(EndCall.class)).hasSize(status == 400 ? 0 : id.startsWith("x") ? 0 : 1);
    }

    @Test
    void aCallIsScheduledShownAndTakenBack() {
        post("/calls/schedule", Map.of("to_number", "+12125550100", "scheduled_at", "2001-01-01T00:00:00Z"))
                .expectStatus()
                .isBadRequest();
        post("/calls/schedule", Map.of("to_number", "+12125550100", "scheduled_at", "tomorrow"))
                .expectStatus()
                .isBadRequest();
        String tomorrow = Instant.now().plusSeconds(86_400).toString();
        post("/calls/schedule", Map.of("to_number", "+12125550100", "scheduled_at", tomorrow, "notes", "after lunch"))
                .expectStatus()
                .isCreated();
        String id = platform.sent(ScheduleCall.class).getFirst().scheduleId().value();
        get("/calls/scheduled")
                .expectBody()
                .jsonPath("$.data[0].schedule_id")
                .isEqualTo(id)
                .jsonPath("$.data[0].notes")
                .isEqualTo("after lunch");
        post("/calls/scheduled/" + id + "/cancel", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.status")
                .isEqualTo("cancelled");
        post("/calls/scheduled/7/cancel", Map.of()).expectStatus().isNotFound();
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path).exchange();
    }

    private ResponseSpec post(String path, Map<String, ?> body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }

    private ResponseSpec put(String path, Map<String, ?> body) {
        return signedIn().put().uri(path).bodyValue(body).exchange();
    }
}
