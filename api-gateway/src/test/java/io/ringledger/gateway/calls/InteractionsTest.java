package io.ringledger.gateway.calls;

import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The transcript of a call, in the manager document's words. */
class InteractionsTest extends GatewayTest {
    private static final String PATH = "/api/v1/calls/7/interactions";

    @BeforeEach
    void fourThingsAreSaid() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(8));
        for (int number = 1; number <= 4; number++) {
            platform.say(CallFixtures.said(7, number));
        }
    }

    @Test
    void whatWasSaidIsShownAsTheDocumentHasIt() {
        get(PATH)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(4)
                .jsonPath("$.interactions.length()")
                .isEqualTo(4)
                .jsonPath("$.interactions[1]")
                .isEqualTo(Map.of(
                        "id", 2,
                        "call_id", "call_7",
                        "speaker", "customer",
                        "text", "words 2",
                        "timestamp", "2026-03-01T10:00:02Z",
                        "metadata", Map.of("confidence", 0.9, "language", "en-US"),
                        "sentiment", Map.of("score", -0.4215, "label", "negative")));
    }

    @Test
    void aPartIsCutAndFiltered() {
        get(PATH + "?speaker=ai&offset=1&limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.interactions.length()")
                .isEqualTo(1)
                .jsonPath("$.interactions[0].text")
                .isEqualTo("words 3");
    }

    @Test
    void aCallOnWhichNothingWasSaidHasAnEmptyTranscript() {
        get("/api/v1/calls/8/interactions")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0)
                .jsonPath("$.interactions")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calls/9/interactions", "/api/v1/calls/nonsense/interactions"})
    void whatIsNoCallIsNotFound(String path) {
        get(path)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CALL_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=many", "offset=-1", "speaker=nobody", "speaker=AI"})
    void aWrongParameterIsRefused(String query) {
        get(PATH + "?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR")
                .jsonPath("$.error.details." + query.substring(0, query.indexOf('=')))
                .exists();
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path).exchange();
    }
}
