package io.ringledger.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The customer speaks, and the AI answers. Form of the callbacks: Twilio, TwiML {@code <Gather>}. */
class TurnWebhookTest extends GatewayTest {
    private static final String SID = "CA00000000000000000000000000000001";
    private static final String PATH = "/webhooks/twilio/voice-turn";
    private static final String OF_CALL = PATH + "?call=call_7&attempt=att_8&tenant=default";
    private static final String NEXT =
            "https://calls.example.test/webhooks/twilio/voice-turn?call=call_7&amp;attempt=att_8&amp;tenant=default&amp;turn=";

    @BeforeEach
    void aCallGoesOn() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
    }

    private static AiReply reply(int turn, @Nullable String said, boolean recorded, @Nullable Voice sound) {
        return new AiReply(
                turn,
                new PersonalText("Is it?"),
                said == null ? null : new PersonalText(said),
                recorded,
                0,
                List.of(),
                "fake-1",
                false,
                sound);
    }

    @Test
    void whatTheAiSaysIsRecordedAndSaid() {
        platform.talk().says(reply(2, "Yes & <no>", false, null));
        String twiml = take(OF_CALL + "&turn=2&silences=4", Map.of("SpeechResult", " Is it? "));
        assertThat(twiml)
                .contains("<Response><Gather input=\"speech\"", "<Say>Yes &amp; &lt;no&gt;</Say></Gather>")
                .contains("action=\"" + NEXT + "3\"", "<Redirect method=\"POST\">" + NEXT + "3&amp;silences=1<")
                .contains("timeout=\"10\"", "language=\"en-US\"");
        assertThat(platform.sent(RecordReply.class)).singleElement().satisfies(sent -> {
            assertThat(sent.callId()).isEqualTo(CallId.of(7));
            assertThat(sent.turn()).isEqualTo(2);
            assertThat(sent.heard()).isEqualTo(new PersonalText("Is it?"));
            assertThat(sent.said()).isEqualTo(new PersonalText("Yes & <no>"));
        });
        assertThat(platform.sent().getLast().cause().tenantId()).isEqualTo(FakePlatform.TENANT);
        assertThat(platform.talk().asked()).singleElement().satisfies(asked -> {
            assertThat(asked.turn()).isEqualTo(2);
            assertThat(asked.silences()).as("somebody has spoken").isZero();
        });
    }

    @Test
    void whatWasRecordedIsSaidAgainAndNotRecorded() {
        platform.talk().says(reply(2, "Yes", true, null));
        assertThat(take(OF_CALL + "&turn=2", Map.of())).contains("<Say>Yes</Say>", NEXT + "3");
        assertThat(platform.sent(RecordReply.class)).isEmpty();
    }

    @Test
    void theBusinessSaysHowItSounds() {
        platform.talk().says(reply(1, "Grüezi", false, new Voice("de-CH", "Polly.Vicki-Neural", 2.5)));
        assertThat(take(OF_CALL, Map.of()))
                .contains("<Pause length=\"2\"/><Gather", "language=\"de-CH\"")
                .contains("<Say voice=\"Polly.Vicki-Neural\" language=\"de-CH\">Grüezi</Say>");
        platform.talk().says(reply(1, "Grüezi", false, new Voice("de-CH", "x\" onload=\"", .9)));
        take(OF_CALL, Map.of());
        assertThat(take(OF_CALL, Map.of())).contains("<Say language=\"de-CH\">").doesNotContain("<Pause", "onload");
    }

    @Test
    void aLanguageWithoutARegionIsNotTwilios() {
        platform.talk().says(reply(1, "Hello", false, new Voice("en", "alice", 0)));
        assertThat(take(OF_CALL, Map.of()))
                .contains("language=\"en-US\">", "<Say voice=\"alice\" language=\"en-US\">")
                .doesNotContain("\"en\"");
    }

    @Test
    void whatIsLongIsSaidInParts() {
        platform.talk().says(reply(1, "word ".repeat(180).strip(), false, null));
        String twiml = take(OF_CALL, Map.of());
        assertThat(twiml.split("<Say>", -1)).hasSize(3);
        assertThat(twiml.replaceAll("</Say><Say>", " "))
                .contains("word ".repeat(180).strip());
        platform.talk().says(reply(1, "x".repeat(900), false, null));
        take(OF_CALL, Map.of());
        assertThat(take(OF_CALL, Map.of()).split("<Say>", -1)).hasSize(3);
    }

    @Test
    void whoeverIsQuickerIsHeard() {
        platform.talk().isTaken(1);
        platform.talk().says(reply(1, "Mine", false, null), reply(1, "Theirs", true, null));
        assertThat(take(OF_CALL + "&turn=1", Map.of())).contains("<Say>Theirs</Say>");
    }

    @Test
    void whoeverIsSilentForLongIsLookedAfterLessOftenAndForAnHour() {
        assertThat(take(OF_CALL + "&turn=1&silences=1", Map.of()))
                .contains("timeout=\"10\"", NEXT + "1&amp;silences=2<")
                .doesNotContain("<Say");
        assertThat(take(OF_CALL + "&turn=1&silences=2", Map.of())).contains("timeout=\"60\"");
        assertThat(take(OF_CALL + "&turn=1&silences=61", Map.of())).contains("<Gather");
        assertThat(take(OF_CALL + "&turn=1&silences=62", Map.of())).endsWith("<Response><Hangup/></Response>");
    }

    @Test
    void whateverGoesWrongTheCallGoesOn() {
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        assertThat(take(OF_CALL + "&turn=3", Map.of("SpeechResult", "Hello")))
                .contains("<Gather", NEXT + "3\"")
                .doesNotContain("<Say");
        platform.failWith(null);
        assertThat(take(OF_CALL.replace("call_7", "call_9") + "&turn=3", Map.of()))
                .contains("<Gather");
    }

    @Test
    void withoutAnAddressTheLegTellsWhoseItIs() {
        assertThat(take(PATH + "?silences=3", Map.of()))
                .as("of no call")
                .contains("<Pause length=\"10\"/><Redirect method=\"POST\">https://calls.example.test" + PATH
                        + "?silences=4<");
        assertThat(take(PATH + "?silences=62", Map.of())).contains("<Hangup/>");
        Map<String, String> ring = Map.of("CallSid", SID, "From", "+12125550100", "To", "+15005550006");
        SignedForms.post(client, "/webhooks/twilio/voice", ring).expectStatus().isOk();
        platform.talk().says(reply(1, "One moment", false, null));
        assertThat(take(PATH, Map.of())).contains("<Say>One moment</Say>", "&amp;tenant=default&amp;turn=2");
    }

    @Test
    void nothingUnsignedOrUnreadableComesThrough() {
        client.post().uri(OF_CALL).exchange().expectStatus().isForbidden();
        for (String wrong : List.of("&turn=-1", "&turn=x", "&silences=y")) {
            post(OF_CALL + wrong, Map.of("CallSid", SID)).expectStatus().isBadRequest();
        }
        post(OF_CALL, Map.of()).expectStatus().isBadRequest();
        assertThat(platform.talk().asked()).isEmpty();
    }

    private String take(String path, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("CallSid", SID);
        return Objects.requireNonNull(post(path, form)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec post(String path, Map<String, String> form) {
        return SignedForms.post(client, path, form);
    }
}
