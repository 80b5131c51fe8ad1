package io.ringledger.gateway.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.FakeRecords;
import io.ringledger.gateway.GatewayTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.json.JsonMapper;

/** A request that comes again is not done again. */
class RepeatableRequestsTest extends GatewayTest {
    private static final String INITIATE = "/api/v1/calls/initiate";
    private static final String END = "/api/v1/calls/call_7/end";
    private static final Map<String, String> BODY = Map.of("to_number", "+12125550100");
    private static final Map<String, String> NOTHING = Map.of();

    @Autowired
    private FakeRecords records;

    private final String key = UUID.randomUUID().toString();

    @Test
    void theFirstAnswerComesAgain() {
        EntityExchangeResult<byte[]> first = post(INITIATE, key, BODY);
        EntityExchangeResult<byte[]> again = post(INITIATE, key, BODY);
        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(first.getResponseHeaders().containsHeader("Idempotent-Replayed"))
                .isFalse();
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(again.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
        assertThat(platform.sent(InitiateCall.class)).hasSize(1);
        assertThat(post(INITIATE, UUID.randomUUID().toString(), BODY)
                        .getStatus()
                        .value())
                .isEqualTo(201);
        assertThat(platform.sent(InitiateCall.class)).hasSize(2);
    }

    @Test
    void aKeyMayStandInQuotes() {
        post(INITIATE, key, BODY);
        assertThat(isReplay(post(INITIATE, '"' + key + '"', BODY))).isTrue();
    }

    @Test
    void anotherRequestNeedsAnotherKey() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        post(INITIATE, key, BODY);
        assertThat(code(post(INITIATE, key, Map.of("to_number", "+12125550101")), 422))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(code(post(END, key, BODY), 422)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(code(post(INITIATE + "?a=b", key, BODY), 422)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(platform.sent(InitiateCall.class)).hasSize(1);
    }

    @Test
    void aRefusalComesAgainToo() {
        EntityExchangeResult<byte[]> first = post(END, key, NOTHING);
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        EntityExchangeResult<byte[]> again = post(END, key, NOTHING);
        assertThat(code(first, 404)).isEqualTo("CALL_NOT_FOUND");
        assertThat(code(again, 404)).isEqualTo("CALL_NOT_FOUND");
        assertThat(isReplay(again)).isTrue();
    }

    @Test
    void twoAtTheSameTimeAreOne() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        platform.endAtOnce(false);
        CompletableFuture<EntityExchangeResult<byte[]>> first =
                CompletableFuture.supplyAsync(() -> post(END, key, NOTHING));
        await().until(() -> !platform.sent(EndCall.class).isEmpty());
        EntityExchangeResult<byte[]> second = post(END, key, NOTHING);
        assertThat(code(second, 409)).isEqualTo("IN_PROGRESS");
        assertThat(second.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");
        end();
        assertThat(first.join().getStatus().value()).isEqualTo(200);
        assertThat(isReplay(post(END, key, NOTHING))).isTrue();
        assertThat(platform.sent(EndCall.class)).hasSize(1);
    }

    @Test
    void whoComesBackFindsAnAnswer() throws IOException {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        platform.endAtOnce(false);
        try (Socket socket = new Socket("localhost", port)) {
            String request = """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Content-Length: 0\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    \r
                    """.formatted(END, token(), key);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            await().until(() -> !platform.sent(EndCall.class).isEmpty());
        }
        end();
        await().until(() -> !platform.sent(KeepAnswer.class).isEmpty());
        EntityExchangeResult<byte[]> again = signedIn()
                .post()
                .uri(END)
                .header(IdempotencyKey.HEADER, key)
                .exchange()
                .expectBody()
                .returnResult();
        assertThat(again.getStatus().value()).isEqualTo(200);
        assertThat(isReplay(again)).isTrue();
    }

    /** Which is all that is left of a gateway that died in the middle. */
    @Test
    void whatIsDoneAgainIsDoneUnderTheSameIds() {
        post(INITIATE, key, BODY);
        ClaimRequest claim = platform.sent(ClaimRequest.class).getFirst();
        platform.send(
                        new ReleaseRequest(claim.keyId(), claim.firstNumber(), Instant.now()),
                        platform.sent().getFirst().cause())
                .join();
        EntityExchangeResult<byte[]> again = post(INITIATE, key, BODY);
        assertThat(again.getStatus().value()).isEqualTo(201);
        assertThat(isReplay(again)).isFalse();
        List<InitiateCall> calls = platform.sent(InitiateCall.class);
        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().callId()).isEqualTo(calls.getFirst().callId());
        assertThat(calls.getFirst().callId().number()).isEqualTo(claim.firstNumber());
    }

    @Test
    void aFailureOfOursIsNotTheAnswer() {
        records.fail(true);
        assertThat(upload("a", "one").getStatus().value()).isEqualTo(503);
        records.fail(false);
        assertThat(upload("b", "one").getStatus().value()).isEqualTo(202);
        assertThat(isReplay(upload("c", "one"))).isTrue();
        assertThat(platform.sent(ReceiveDocument.class)).hasSize(1);
    }

    /** What separates the parts of a form is another each time. */
    @Test
    void aFormIsTheSameByItsParts() {
        assertThat(upload("boundary-one", "one").getStatus().value()).isEqualTo(202);
        assertThat(isReplay(upload("boundary-two", "one"))).isTrue();
        assertThat(code(upload("boundary-two", "two"), 422)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** More than a part keeps in memory. */
    @Test
    void aLargeFileIsReadTwice() {
        String large = "all work and no play ".repeat(20_000);
        assertThat(upload("x", large).getStatus().value()).isEqualTo(202);
        ReceiveDocument received = platform.sent(ReceiveDocument.class).getFirst();
        assertThat(received.bytes()).isEqualTo(large.length());
        assertThat(isReplay(upload("y", large))).isTrue();
    }

    @Test
    void aFileIsMadeAgain() {
        Map<String, String> export = Map.of("report_type", "calls", "format", "csv");
        EntityExchangeResult<byte[]> first = post("/api/v1/analytics/export", key, export);
        EntityExchangeResult<byte[]> again = post("/api/v1/analytics/export", key, export);
        assertThat(first.getStatus().value()).isEqualTo(200);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(isReplay(again)).isFalse();
        assertThat(platform.sent(KeepAnswer.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"", "\"a\"b\"", "a\\b", "\u00e9"})
    void aKeyIsVisible(String malformed) {
        assertThat(code(post(INITIATE, malformed, BODY), 400)).isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void thereIsOneKeyAndItIsNotLong() {
        assertThat(post(INITIATE, "k".repeat(255), BODY).getStatus().value()).isEqualTo(201);
        assertThat(code(post(INITIATE, "k".repeat(256), BODY), 400)).isEqualTo("VALIDATION_ERROR");
        signedIn()
                .post()
                .uri(INITIATE)
                .header(IdempotencyKey.HEADER, "a", "b")
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whatNobodyAnswersIsNotClaimed() {
        assertThat(code(post("/api/v1/nothing", key, BODY), 404)).isEqualTo("ROUTE_NOT_FOUND");
        assertThat(code(post("/api/v1/analytics/call-volume", key, BODY), 405)).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(platform.sent(ClaimRequest.class)).isEmpty();
    }

    @Test
    void nothingSecretIsKept() {
        Map<String, String> login = Map.of("email", EMAIL, "password", PASSWORD);
        assertThat(post("/api/v1/auth/login", key, login).getStatus().value()).isEqualTo(200);
        assertThat(platform.sent(ClaimRequest.class)).isEmpty();
    }

    private void end() {
        CallView call = CallFixtures.aCall(7);
        platform.publish(
                FakePlatform.TENANT,
                new CallChange.Ended(CallFixtures.ended(
                        call, platform.sent(EndCall.class).getFirst().at())));
    }

    private EntityExchangeResult<byte[]> post(String path, String idempotencyKey, Map<String, String> body) {
        return signedIn()
                .post()
                .uri(path)
                .header(IdempotencyKey.HEADER, idempotencyKey)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private EntityExchangeResult<byte[]> upload(String boundary, String content) {
        String form = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                %2$s\r
                --%1$s--\r
                """.formatted(boundary, content);
        return signedIn()
                .post()
                .uri("/api/v1/knowledge/upload")
                .header(IdempotencyKey.HEADER, key)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .bodyValue(form.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static boolean isReplay(EntityExchangeResult<byte[]> answer) {
        return "true".equals(answer.getResponseHeaders().getFirst("Idempotent-Replayed"));
    }

    private static String code(EntityExchangeResult<byte[]> answer, int status) {
        String body = new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8);
        assertThat(answer.getStatus().value()).as(body).isEqualTo(status);
        return JsonMapper.shared().readTree(body).at("/error/code").asString();
    }
}
