package io.ringledger.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Managers step in while the AI talks. */
class InterveneTest extends GatewayTest {
    private static final String PATH = "/api/v1/calls/7/intervene";

    @BeforeEach
    void aCallGoesOn() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
    }

    @Test
    void everyActionOfTheDocumentIsACommand() {
        done(Map.of("action", "send_message", "message", " Offer a refund "))
                .jsonPath("$.message")
                .isEqualTo("The AI passes it on word by word");
        assertThat(platform.sent(MessageAi.class))
                .singleElement()
                .satisfies(sent -> assertThat(sent.text()).isEqualTo(new PersonalText("Offer a refund")));
        done(Map.of("action", "pause"));
        assertThat(platform.sent(PauseAi.class)).extracting(PauseAi::callId).containsExactly(CallId.of(7));
        done(Map.of("action", "resume"));
        assertThat(platform.sent(ResumeAi.class)).hasSize(1);
        done(Map.of("action", "override_instructions", "instructions", "Be brief"));
        assertThat(platform.sent(InstructAi.class))
                .singleElement()
                .satisfies(sent -> assertThat(sent.instructions()).isEqualTo(new PersonalText("Be brief")));
        assertThat(platform.sent().getLast().cause().userId()).startsWith("user_");
    }

    @Test
    void whoCannotFollowInstructionsSaysSo() {
        var instruct = Map.<String, Object>of("action", "override_instructions", "instructions", "Be brief");
        done(instruct)
                .jsonPath("$.message")
                .value(String.class, message -> assertThat(message).contains("No language model is set"));
        platform.talk().understands();
        done(instruct).jsonPath("$.message").isEqualTo("The AI follows these instructions for the rest of the call");
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("action", "whisper"),
                Map.of("action", "send_message"),
                Map.of("action", "send_message", "message", " "),
                Map.of("action", "send_message", "message", "x".repeat(1_001)),
                Map.of("action", "override_instructions", "message", "x"),
                Map.of("action", "override_instructions", "instructions", "x".repeat(20_001)))) {
            post(PATH, wrong)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void anUnknownCallIsNotFound() {
        post("/api/v1/calls/8/intervene", Map.of("action", "pause"))
                .expectStatus()
                .isNotFound();
        assertThat(post(PATH.replace("7", "x"), Map.of("action", "pause"))
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void onACallInTheWrongStateTheRefusalSaysWhere() {
        platform.failWith(new Rejected(CallRejection.CALL_TAKEN_OVER, "an agent talks", Map.of("status", "escalated")));
        post(PATH, Map.of("action", "pause"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CALL_TAKEN_OVER")
                .jsonPath("$.error.details.status")
                .isEqualTo("escalated");
    }

    private BodyContentSpec done(Map<String, Object> body) {
        return post(PATH, body)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true);
    }

    private ResponseSpec post(String path, Map<String, Object> body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }
}
