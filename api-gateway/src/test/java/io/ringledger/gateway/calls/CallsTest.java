package io.ringledger.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CallsTest extends GatewayTest {
    private static final TenantId TENANT = FakePlatform.TENANT;

    @Test
    void aListShowsCallsAndPagination() {
        for (int i = 1; i <= 5; i++) {
            platform.put(TENANT, CallFixtures.aCall(i));
        }
        platform.put(new TenantId("another"), CallFixtures.aCall(9));
        get("/api/v1/calls?page=2&limit=2&sort_by=started_at&sort_order=desc&from_date=2026-03-01&to_date=2026-03-01")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.calls.length()")
                .isEqualTo(2)
                .jsonPath("$.calls[0].twilio_call_sid")
                .isEqualTo("CA00000000000000000000000000000001")
                .jsonPath("$.calls[0].status")
                .isEqualTo("in_progress")
                .jsonPath("$.calls[0].metadata.order")
                .isEqualTo(7)
                .jsonPath("$.calls[0].ended_at")
                .doesNotExist()
                .jsonPath("$.pagination")
                .isEqualTo(Map.of(
                        "page", 2, "limit", 2, "total", 5, "total_pages", 3, "has_next", true, "has_prev", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=101",
                "limit=0",
                "limit=many",
                "limit=1.5",
                "limit=",
                "page=0",
                "page=-1",
                "page=99999999999",
                "status=dancing",
                "status=IN_PROGRESS",
                "direction=sideways",
                "sort_by=mood",
                "sort_order=up",
                "min_qa_score=2",
                "min_qa_score=NaN",
                "max_qa_score=-0.1",
                "sentiment=blue",
                "from_date=yesterday",
                "to_date=2026-13-01",
                "business_id=not%20one",
                "status=0",
                "sort_by=1",
                "from_date=2026-03-02&to_date=2026-03-01",
                "from_date=-999999999-01-01T00:00:00Z",
                "to_date=%2B999999999-12-31T23:59:59Z",
                "min_qa_score=0.9&max_qa_score=0.1",
                "limit=1&limit=2",
                "search=12345678901234567890123456789012345678901234567890123456789012345"
            })
    void aWrongParameterIsRefused(String query) {
        get("/api/v1/calls?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR")
                .jsonPath("$.error.details." + query.substring(0, query.indexOf('=')))
                .exists();
    }

    @Test
    void aCallIsFoundByEitherFormOfItsId() {
        platform.put(TENANT, CallFixtures.aCall(7));
        for (String id : new String[] {"call_7", "7"}) {
            get("/api/v1/calls/" + id)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.call.id")
                    .isEqualTo("call_7")
                    .jsonPath("$.interactions_count")
                    .isEqualTo(3);
            get("/api/v1/calls?id=" + id)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.id")
                    .isEqualTo("call_7")
                    .jsonPath("$.call.id")
                    .isEqualTo("call_7");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calls/8",
                "/api/v1/calls/nonsense",
                "/api/v1/calls/call_",
                "/api/v1/calls/99999999999999999999",
                "/api/v1/calls?id=8",
                "/api/v1/calls?id=",
                "/api/v1/calls?id=nonsense"
            })
    void whatIsNoCallIsNotFound(String path) {
        get(path)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath(path.contains("?") ? "$.code" : "$.error.code")
                .isEqualTo("CALL_NOT_FOUND");
    }

    @Test
    void aCallIsInitiatedAndAnsweredBeforeTheReadModelKnowsIt() {
        platform.showNewCalls(false);
        post("/api/v1/calls/initiate", Map.of("to_number", "+12125550100", "metadata", Map.of("order", 7)))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.call.status")
                .isEqualTo("initiated")
                .jsonPath("$.call.twilio_call_sid")
                .isEqualTo("")
                .jsonPath("$.call.from_number")
                .isEqualTo(FakePlatform.DEFAULT_LINE.value())
                .jsonPath("$.call.metadata.order")
                .isEqualTo(7)
                .jsonPath("$.message")
                .exists();
        FakePlatform.Sent sent = platform.sent().getLast();
        assertThat(sent.message()).isInstanceOf(InitiateCall.class);
        assertThat(sent.cause().action()).isEqualTo("POST /api/v1/calls/initiate");
        assertThat(sent.cause().tenantId()).isEqualTo(TENANT);
    }

    @Test
    void aCallThatTheReadModelDoesNotKnowYetIsWaitedFor() {
        CallId fresh = new IdGenerator(Clock.systemUTC(), IdGenerator.Kind.GATEWAY, 3).nextCallId();
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> get("/api/v1/calls/" + fresh)
                .returnResult(Void.class)
                .getStatus()
                .value());
        await().pollDelay(Duration.ofMillis(150)).until(() -> true);
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(fresh.number())));
        assertThat(answer.join()).isEqualTo(200);
    }

    @Test
    void aFreshIdOfNoCallIsNotFoundInTheEnd() {
        CallId fresh = new IdGenerator(Clock.systemUTC(), IdGenerator.Kind.GATEWAY, 4).nextCallId();
        get("/api/v1/calls/" + fresh).expectStatus().isNotFound();
    }

    @Test
    void anEndedCallShowsItsEnd() {
        platform.put(TENANT, CallFixtures.aCall(7));
        post("/api/v1/calls/7/end", Map.of("reason", "done"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.call.status")
                .isEqualTo("completed")
                .jsonPath("$.call.outcome")
                .isEqualTo("completed")
                .jsonPath("$.call.duration_seconds")
                .isEqualTo(42)
                .jsonPath("$.message")
                .isEqualTo("Call ended");
        assertThat(platform.sent(EndCall.class))
                .singleElement()
                .extracting(EndCall::reason)
                .isEqualTo(new PersonalText("done"));
    }

    @Test
    void anEndThatTakesLongerIsSaidToBeUnderWay() {
        platform.endAtOnce(false);
        platform.put(TENANT, CallFixtures.aCall(7));
        signedIn()
                .post()
                .uri("/api/v1/calls/7/end")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.call.status")
                .isEqualTo("in_progress")
                .jsonPath("$.message")
                .isEqualTo("The hang-up is under way");
    }

    @Test
    void anEndIsSeenThroughTheFeed() {
        platform.endAtOnce(false);
        platform.put(TENANT, CallFixtures.aCall(7));
        CompletableFuture<ResponseSpec> answer =
                CompletableFuture.supplyAsync(() -> post("/api/v1/calls/7/end", Map.of()));
        await().until(() -> !platform.sent(EndCall.class).isEmpty());
        platform.publish(TENANT, new CallChange.Ended(CallFixtures.ended(CallFixtures.aCall(7), Instant.now())));
        answer.join().expectBody().jsonPath("$.call.status").isEqualTo("completed");
    }

    @Test
    void anUnknownCallCannotBeEnded() {
        post("/api/v1/calls/8/end", Map.of()).expectStatus().isNotFound();
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path.replace("%20", " ")).exchange();
    }

    private ResponseSpec post(String path, Object body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }
}
