package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.call.AccountNumber;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboundCallTest {
    private static final String CALLER = "+14155550100";

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theVoiceUrlIsAskedAndTheEndReported() throws Exception {
        ownNumberReportsTo("/ended");
        var sid = call("/voice");
        stage.untilQuiet();
        assertThat(stage.platform.at("/voice")).singleElement().satisfies(request -> {
            assertThat(request.get("CallStatus")).isEqualTo("ringing");
            assertThat(request.get("Direction")).isEqualTo("inbound");
            assertThat(request.get("CallSid")).isEqualTo(sid);
            assertThat(request.get("Called")).isEqualTo(Stage.OWN_NUMBER);
            assertThat(request.signed()).isTrue();
        });
        assertThat(stage.platform.at("/ended")).singleElement().satisfies(end -> {
            assertThat(end.get("CallStatus")).isEqualTo("completed");
            assertThat(end.get("CallDuration")).isEqualTo("30");
            assertThat(end.signed()).isTrue();
        });
        assertThat(stage.get("/Calls/" + sid + ".json").text("phone_number_sid"))
                .startsWith("PN");
    }

    @Test
    void aRejectedCallIsNeverAnswered() throws Exception {
        ownNumberReportsTo("/ended");
        stage.platform.answer("/engaged", "<Response><Reject reason='busy'/></Response>");
        var sid = call("/engaged");
        stage.untilQuiet();
        assertThat(stage.get("/Calls/" + sid + ".json").text("status")).isEqualTo("busy");
        assertThat(stage.platform.at("/ended"))
                .singleElement()
                .satisfies(end -> assertThat(end.get("CallStatus")).isEqualTo("busy"));
    }

    @Test
    void aPlatformThatDoesNotAnswerFailsTheCall() throws Exception {
        var sid = call("/broken");
        stage.untilQuiet();
        assertThat(stage.get("/Calls/" + sid + ".json").text("status")).isEqualTo("failed");
    }

    private void ownNumberReportsTo(String path) {
        stage.simulator.number(new AccountNumber(Stage.OWN_NUMBER, null, URI.create(stage.platform.url(path))));
    }

    private String call(String voicePath) {
        return stage.simulator.placeInboundCall(
                CALLER,
                Stage.OWN_NUMBER,
                URI.create(stage.platform.url(voicePath)),
                CalleeScript.answers(Duration.ZERO, Duration.ofSeconds(30)));
    }
}
