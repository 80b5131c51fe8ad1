package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.ringledger.simulator.PlatformDouble.Webhook;
import io.ringledger.simulator.behaviour.CalleeScript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls are taken into a room, and the platform is told. */
class ConferenceTest {
    private static final String AGENT = "+14155550100";
    private static final String CUSTOMER = "+14155550101";
    private static final String ALL = "start end join leave";

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
    void whoComesFirstSaysWhoIsTold() throws Exception {
        var agent = stage.called(AGENT, "Twiml", room("esc_1", ALL, true, "/conference"));
        untilTold("participant-join");
        var customer = stage.called(CUSTOMER, "Twiml", room("esc_1", ALL, false, "/nobody"));
        untilTold("participant-join", "participant-join", "conference-start");
        stage.post("/Calls/" + customer + ".json", "Status=completed");
        untilTold("participant-join", "participant-join", "conference-start", "participant-leave");
        stage.post("/Calls/" + agent + ".json", "Status=completed");
        stage.untilQuiet();
        List<Webhook> told = stage.platform.at("/conference");
        assertThat(told)
                .extracting(each -> each.get("StatusCallbackEvent"), each -> each.get("CallSid"))
                .containsExactly(
                        tuple("participant-join", agent),
                        tuple("participant-join", customer),
                        tuple("conference-start", ""),
                        tuple("participant-leave", customer),
                        tuple("participant-leave", agent),
                        tuple("conference-end", ""));
        assertThat(told).allMatch(Webhook::signed);
        assertThat(told).extracting(each -> each.get("FriendlyName")).containsOnly("esc_1");
        assertThat(told.stream().map(each -> each.get("ConferenceSid")).distinct())
                .singleElement()
                .asString()
                .matches("CF[0-9a-f]{32}");
        assertThat(stage.platform.at("/nobody")).isEmpty();
    }

    @Test
    void whoeverEndsTheRoomLetsTheOthersGoOn() throws Exception {
        var agent = stage.called(AGENT, "Twiml", room("esc_1", ALL, true, "/conference"));
        untilTold("participant-join");
        var customer = stage.called(CUSTOMER, "Twiml", room("esc_1", ALL, true, "/nobody"));
        untilTold("participant-join", "participant-join", "conference-start");
        stage.post("/Calls/" + customer + ".json", "Status=completed");
        stage.untilQuiet();
        assertThat(stage.reported(agent)).endsWith("in-progress", "completed");
    }

    @Test
    void aCallIsTakenIntoTheRoomWhileItGoesOn() throws Exception {
        stage.called(AGENT, "Twiml", room("esc_1", ALL, true, "/conference"));
        untilTold("participant-join");
        var customer = stage.called(CUSTOMER, "Twiml", "<Response><Pause length='3000'/></Response>");
        stage.untilStatus(customer, "in-progress");
        stage.post("/Calls/" + customer + ".json", "Twiml=" + Stage.encoded(room("esc_1", ALL, true, "/nobody")));
        untilTold("participant-join", "participant-join", "conference-start");
        assertThat(stage.get("/Calls/" + customer + ".json").text("status")).isEqualTo("in-progress");
    }

    @Test
    void onlyWhatIsWantedIsTold() throws Exception {
        var agent = stage.called(AGENT, "Twiml", room("esc_1", "leave", true, "/conference"));
        stage.untilStatus(agent, "in-progress");
        stage.post("/Calls/" + agent + ".json", "Status=completed");
        stage.untilQuiet();
        assertThat(events()).containsExactly("participant-leave");
    }

    private void untilTold(String... events) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(events()).containsExactly(events));
    }

    private List<String> events() {
        return stage.platform.at("/conference").stream()
                .map(each -> each.get("StatusCallbackEvent"))
                .toList();
    }

    private String room(String name, String events, boolean endsOnExit, String callback) {
        return "<Response><Dial><Conference endConferenceOnExit='" + endsOnExit + "' statusCallback='"
                + stage.platform.url(callback) + "' statusCallbackEvent='" + events + "'>" + name
                + "</Conference></Dial></Response>";
    }
}
