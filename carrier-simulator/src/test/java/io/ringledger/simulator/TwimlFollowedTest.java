package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.PlatformDouble.Webhook;
import io.ringledger.simulator.behaviour.CalleeScript;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwimlFollowedTest {
    private static final String TO = "+14155550100";

    private final Stage stage = new Stage();

    @BeforeEach
    void nobodyHangsUp() {
        stage.simulator.script(".*", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aCallWhoseTwimlEndsIsCompleted() throws Exception {
        assertThat(durationOf("<Response><Pause length='7'/><Say>one two three four five</Say></Response>"))
                .isEqualTo("9");
    }

    @Test
    void hangupSkipsWhatFollows() throws Exception {
        assertThat(durationOf("<Response><Pause length='3'/><Hangup/><Pause length='60'/></Response>"))
                .isEqualTo("3");
    }

    @Test
    void gatherSaysAndWaits() throws Exception {
        assertThat(durationOf("<Response><Gather timeout='4'><Say>Press</Say></Gather></Response>"))
                .isEqualTo("5");
    }

    @Test
    void redirectIsRelativeToTheDocument() throws Exception {
        stage.platform.answer("/voice", "<Response><Redirect method='GET'>next/step</Redirect></Response>");
        stage.platform.answer("/next/step", "<Response><Pause length='2'/></Response>");
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.reported(sid)).endsWith("completed");
        assertThat(stage.platform.at("/next/step")).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.get("CallSid")).isEqualTo(sid);
        });
    }

    @Test
    void theFallbackIsAskedWhereTheUrlFails() throws Exception {
        stage.platform.answer("/fallback", "<Response><Hangup/></Response>");
        var sid = stage.called(
                TO,
                "FallbackUrl",
                stage.platform.url("/fallback"),
                "Twiml",
                "ignored",
                "Url",
                stage.platform.url("/broken"));
        stage.untilQuiet();
        assertThat(stage.platform.at("/fallback")).hasSize(1);
        assertThat(stage.reported(sid)).endsWith("completed");
    }

    @Test
    void withoutTwimlTheCallFails() throws Exception {
        var unreachable = stage.called(TO, "Twiml", "ignored", "Url", "http://127.0.0.1:1/voice");
        var wrong = stage.called(TO, "Twiml", "<Response><Sing/></Response>");
        stage.untilQuiet();
        assertThat(stage.reported(unreachable)).endsWith("in-progress", "failed");
        assertThat(stage.reported(wrong)).endsWith("in-progress", "failed");
    }

    @Test
    void aRequestSendsAnAnsweredCallElsewhere() throws Exception {
        stage.platform.answer("/elsewhere", "<Response><Hangup/></Response>");
        var sid = stage.called(TO);
        stage.untilStatus(sid, "in-progress");
        var answer = stage.post("/Calls/" + sid + ".json", "Url=" + Stage.encoded(stage.platform.url("/elsewhere")));
        assertThat(answer.status()).isEqualTo(200);
        stage.untilQuiet();
        assertThat(stage.platform.at("/elsewhere")).hasSize(1);
        assertThat(stage.reported(sid)).endsWith("completed");
    }

    @Test
    void everyWebhookIsSigned() throws Exception {
        stage.platform.answer("/voice", "<Response><Say>Grüezi</Say></Response>");
        stage.called(TO, "Method", "GET", "StatusCallbackMethod", "GET", "CallReason", "über & =");
        stage.called(TO, "Twiml", "ignored", "Url", stage.platform.url("/voice?campaign=a%20b&x=%2B1#rc=2"));
        stage.untilQuiet();
        assertThat(stage.platform.webhooks()).hasSize(10).allMatch(Webhook::signed);
        assertThat(stage.platform.webhooks()).extracting(Webhook::method).contains("GET", "POST");
    }

    private String durationOf(String twiml) throws Exception {
        var sid = stage.called(TO, "Twiml", twiml);
        stage.untilQuiet();
        return stage.get("/Calls/" + sid + ".json").text("duration");
    }
}
