package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.RejectionCode;
import io.ringledger.api.requests.RequestRejection;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whatever comes in, the answer is a 4xx with a code in the path's dialect, and nothing is sent on. */
class BadInputTest extends GatewayTest {
    private static final String INITIATE = "/api/v1/calls/initiate";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to_number\": [\"",
                "",
                "null",
                "[1]",
                "\"text\"",
                "17",
                "{}",
                "{\"to_number\": null}",
                "{\"to_number\": 12125550100}",
                "{\"to_number\": true}",
                "{\"to_number\": [\"+12125550100\"]}",
                "{\"to_number\": {\"value\": \"+12125550100\"}}",
                "{\"to_number\": \"12125550100\"}",
                "{\"to_number\": \"+1\"}",
                "{\"to_number\": \"+12125550100\"} trailing",
                "{\"to_number\": \"+12125550100\", \"from_number\": \"us\"}",
                "{\"to_number\": \"+12125550100\", \"business_id\": 7}",
                "{\"to_number\": \"+12125550100\", \"business_id\": \"not one\"}",
                "{\"to_number\": \"+12125550100\", \"metadata\": []}",
                "{\"to_number\": \"+12125550100\", \"metadata\": \"text\"}",
                "{\"to_number\": \"+12125550100\", \"metadata\": {\"a\": [1e400]}}",
                "{\"to_number\": \"+12125550100\", \"metadata\": {\"a\": \"\\ud800\"}}",
                "{\"to_number\": \"+12125550100\", \"metadata\": {\"a\": 1, \"a\": 2}}",
                "{\"to_number\": \"+12125550100\", \"to_number\": \"+12125550101\"}",
                "{\"to_number\": \"[erased]\"}",
                "{\"to_number\": \"+12125550100\", \"from_number\": \"[erased]\"}"
            })
    void aMalformedBodyIsRefused(String body) {
        post(INITIATE, body.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(CallCommand.class)).isEmpty();
    }

    @Test
    void whatStandsForAnErasedNumberIsNobodys() {
        post("/api/v1/compliance/gdpr/consents", """
                        {"type": "cookies", "value": true, "phone_number": "[erased]"}""".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.details.phone_number")
                .exists();
    }

    @Test
    void aFieldThatIsWrongIsNamed() {
        post(INITIATE, "{\"to_number\": \"no number\"}".getBytes(StandardCharsets.UTF_8))
                .expectBody()
                .jsonPath("$.error.details.to_number")
                .isEqualTo("not a phone number: + and 7 to 15 digits");
    }

    @Test
    void aMebibyteOfNestedArraysIsRefused() {
        byte[] nested = ("[".repeat(1 << 19) + "]".repeat(1 << 19)).getBytes(StandardCharsets.US_ASCII);
        post(INITIATE, nested)
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void deepNestingIsRefused() {
        String deep =
                "{\"to_number\": \"+12125550100\", \"metadata\": " + "{\"a\":".repeat(1000) + "1" + "}".repeat(1001);
        post(INITIATE, deep.getBytes(StandardCharsets.US_ASCII)).expectStatus().isBadRequest();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        signedIn()
                .post()
                .uri(INITIATE)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void whatTheServerItselfRefusesHasWordsToo() {
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("GET /api/v1/calls?search=%zz HTTP/1.1", "VALIDATION_ERROR");
        refused.put("GET /api/v1/calls/%2e%2e HTTP/1.1", "VALIDATION_ERROR");
        refused.put("GET /cost/{x} HTTP/1.1", "VALIDATION_ERROR");
        refused.put("GET /api/v1/calls/" + "a".repeat(20_000) + " HTTP/1.1", "URI_TOO_LONG");
        refused.put("GET /api/v1/calls HTTP/1.1\r\nX-A: " + "a".repeat(20_000), "HEADERS_TOO_LARGE");
        refused.put("GET /api/v1/calls HTTP/1.1\r\nOrigin: http://evil.example", "FORBIDDEN");
        refused.put("BREW /api/v1/calls HTTP/1.1", "VALIDATION_ERROR");
        refused.forEach((head, code) -> {
            RawHttp.Answer answer = RawHttp.send(port, head, new byte[0]);
            assertThat(answer.status()).as(head).isBetween(400, 499);
            assertThat(answer.body()).as(head).contains("\"code\":\"" + code + "\"");
        });
        assertThat(RawHttp.send(port, "HEAD /nowhere HTTP/1.1", new byte[0]).body())
                .isEmpty();
    }

    @Test
    void aFailureOnASharedPathIsInBothForms() {
        client.get().uri("/api/v1/calls").exchange().expectBody().json("""
                        {"error": {"code": "UNAUTHORIZED"}, "code": "UNAUTHORIZED", "details": {}}""");
        signedIn()
                .get()
                .uri("/api/v1/calls?id=call_1")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("CALL_NOT_FOUND")
                .jsonPath("$.error")
                .isEqualTo("There is no such call");
    }

    @Test
    void anotherMethodIsRefused() {
        signedIn()
                .method(HttpMethod.DELETE)
                .uri("/api/v1/calls")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET")
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void anUnknownRouteIsSaidInItsOwnersWords() {
        for (var who : List.of(client, signedIn())) {
            expectNoRoute(who.get().uri("/api/v1/knowledge/nothing/here").exchange(), "$.error.code");
            expectNoRoute(who.get().uri("/api/v1/gamification/nothing").exchange(), "$.code");
            expectNoRoute(who.get().uri("/api/contacts/lists/nothing").exchange(), "$.error.code");
            expectNoRoute(who.get().uri("/cost/nothing").exchange(), "$.error.code");
        }
    }

    @Test
    void aFailureOfOursSaysNothingOfItself() {
        platform.failWith(new IllegalStateException("secret of io.ringledger.Internal"));
        byte[] body = signedIn()
                .get()
                .uri("/api/v1/calls")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("INTERNAL_ERROR")
                .returnResult()
                .getResponseBody();
        assertThat(new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8))
                .doesNotContain("secret");
    }

    @Test
    void aStoreThatIsFullIsUnavailable() {
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "No room"));
        post(INITIATE, "{\"to_number\": \"+12125550100\"}".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After");
    }

    @Test
    void randomBodiesAreRefusedOrTaken() {
        Random random = new Random(20260301);
        byte[] good = "{\"to_number\": \"+12125550100\", \"metadata\": {\"a\": [1, 2.5, null]}}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] mutated = good.clone();
            for (int changes = 0; changes <= random.nextInt(4); changes++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            if (i % 90 == 0) {
                nextMinute();
            }
            int status =
                    post(INITIATE, mutated).returnResult(Void.class).getStatus().value();
            assertThat(status)
                    .as(new String(mutated, StandardCharsets.ISO_8859_1))
                    .isIn(201, 400);
        }
    }

    @Test
    void everyRefusalHasAStatus() {
        Stream<RejectionCode> codes = Stream.of(
                        PlatformRejection.values(),
                        CallRejection.values(),
                        IdentityRejection.values(),
                        RequestRejection.values(),
                        SuppressionRejection.values())
                .flatMap(Stream::of);
        assertThat(codes).allMatch(FailureStatus::knows);
    }

    private static void expectNoRoute(ResponseSpec answer, String code) {
        answer.expectStatus().isNotFound().expectBody().jsonPath(code).isEqualTo("ROUTE_NOT_FOUND");
    }

    private ResponseSpec post(String path, byte[] body) {
        return signedIn()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
