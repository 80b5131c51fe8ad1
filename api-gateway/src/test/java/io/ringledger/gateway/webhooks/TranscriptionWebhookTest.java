package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What Twilio's real-time transcription sends. Form of the callbacks: Twilio, TwiML {@code <Transcription>}. */
class TranscriptionWebhookTest extends GatewayTest {
    private static final String SID = "CA00000000000000000000000000000001";
    private static final String PATH = "/webhooks/twilio/transcription-status";
    private static final String OF_CALL = PATH + "?call=call_7&attempt=att_8&tenant=default";

    @BeforeEach
    void aCallGoesOn() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
    }

    @Test
    void whatWasSaidGoesToTheCallThatTheSignedUrlNames() {
        post(OF_CALL, content(Map.of())).expectStatus().isNoContent();
        RecordSpeech command = platform.sent(RecordSpeech.class).getFirst();
        assertThat(command.callId()).isEqualTo(CallId.of(7));
        assertThat(command.attemptId()).isEqualTo(AttemptId.of(8));
        Speech speech = command.speech();
        assertThat(speech.sequence()).isEqualTo(2);
        assertThat(speech.speaker()).isEqualTo(Speaker.CUSTOMER);
        assertThat(speech.text()).isEqualTo(new PersonalText("Grüezi, \"hello\""));
        assertThat(speech.confidence()).isEqualTo(0.96823084);
        assertThat(speech.language()).isEqualTo("en-US");
        assertThat(speech.carrierTime()).isEqualTo(Instant.parse("2026-03-01T10:00:12.611Z"));
        assertThat(platform.sent().getLast().cause().userId()).isEqualTo("twilio");
        assertThat(platform.sent().getLast().cause().tenantId()).isEqualTo(FakePlatform.TENANT);
    }

    @Test
    void ofAnAbsurdClockOursIsTaken() {
        post(OF_CALL, content(Map.of("Timestamp", "+999999999-01-01T00:00:00Z")))
                .expectStatus()
                .isNoContent();
        assertThat(platform.sent(RecordSpeech.class).getFirst().speech().carrierTime())
                .isNull();
    }

    @Test
    void theTrackTellsWhoSpoke() {
        post(OF_CALL, content(Map.of("Track", "outbound_track"))).expectStatus().isNoContent();
        assertThat(platform.sent(RecordSpeech.class).getFirst().speech().speaker())
                .isEqualTo(Speaker.AI);
    }

    @Test
    void withoutAnAddressTheLegTellsWhoseItIs() {
        Map<String, String> ring = Map.of("CallSid", SID, "From", "+12125550100", "To", "+15005550006");
        post("/webhooks/twilio/voice", ring).expectStatus().isOk();
        post(PATH, content(Map.of())).expectStatus().isNoContent();
        assertThat(platform.sent(RecordSpeech.class)).hasSize(1);
    }

    @Test
    void speechOfNoCallIsNoReasonToSendItAgain() {
        post(PATH, content(Map.of())).expectStatus().isNoContent();
        assertThat(platform.sent(RecordSpeech.class)).isEmpty();
        post(OF_CALL.replace("call_7", "call_9"), content(Map.of()))
                .expectStatus()
                .isNoContent();
    }

    @Test
    void whatWeCouldNotTakeComesAgain() {
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        post(OF_CALL, content(Map.of())).expectStatus().isEqualTo(503);
    }

    @Test
    void whatSaysNothingIsTakenAndLeavesNoTrace() {
        for (Map<String, String> other : List.of(
                Map.of("TranscriptionEvent", "transcription-started"),
                Map.of("TranscriptionEvent", "transcription-stopped"),
                Map.of("TranscriptionEvent", "transcription-error", "TranscriptionErrorCode", "32650"),
                Map.of("TranscriptionEvent", "transcription-of-the-future"),
                Map.of("Final", "false"),
                Map.of("TranscriptionData", "{\"Transcript\":\" \"}"))) {
            post(OF_CALL, content(other)).expectStatus().isNoContent();
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (Map<String, String> wrong : List.of(
                Map.of("TranscriptionEvent", ""),
                Map.of("TranscriptionData", ""),
                Map.of("TranscriptionData", "hello"),
                Map.of("TranscriptionData", "[]"),
                Map.of("TranscriptionData", "null"),
                Map.of("TranscriptionData", "{}"),
                Map.of("TranscriptionData", "{\"Transcript\":\"a\",\"Confidence\":7}"),
                Map.of("CallSid", "XX"),
                Map.of("TranscriptionSid", ""),
                Map.of("TranscriptionSid", SID),
                Map.of("SequenceId", ""),
                Map.of("SequenceId", "-1"),
                Map.of("SequenceId", "many"),
                Map.of("Track", "third_track"),
                Map.of("Timestamp", "yesterday"))) {
            post(OF_CALL, content(wrong))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void nothingUnsignedComesThrough() {
        SignedForms.send(client, OF_CALL, content(Map.of()), "AAAA")
                .expectStatus()
                .isForbidden();
        assertThat(platform.sent()).isEmpty();
    }

    private static Map<String, String> content(Map<String, String> but) {
        Map<String, String> form = new HashMap<>(Map.of(
                "AccountSid", "AC00000000000000000000000000000000",
                "CallSid", SID,
                "TranscriptionSid", "GT00000000000000000000000000000001",
                "Timestamp", "2026-03-01T10:00:12.611Z",
                "SequenceId", "2",
                "TranscriptionEvent", "transcription-content",
                "LanguageCode", "en-US",
                "Track", "inbound_track",
                "TranscriptionData", "{\"Transcript\":\"Grüezi, \\\"hello\\\"\",\"Confidence\":0.96823084}",
                "Final", "true"));
        form.putAll(but);
        return form;
    }

    private ResponseSpec post(String path, Map<String, String> form) {
        return SignedForms.post(client, path, form);
    }
}
