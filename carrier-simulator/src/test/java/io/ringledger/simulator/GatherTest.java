package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.ringledger.simulator.PlatformDouble.Webhook;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.speech.Dialogue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A callee answers where the TwiML gathers speech, and the platform goes on from there. */
class GatherTest {
    private static final String TO = "+14155550100";
    /** Long enough for a request to come in the middle of it. */
    private static final String LONG = "word ".repeat(600).strip();

    private static final JsonMapper JSON = new JsonMapper();

    private final Stage stage = new Stage();

    @BeforeEach
    void nobodyHangsUp() {
        stage.simulator.script(".*", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
        dialogue("C: I need \"help\" & more\nA: Scripted\nC: Über two\nC: Thanks");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aConversationGoesByTurns() throws Exception {
        answer("/voice", transcribed(), gather("action='/turn/1'", "Welcome"));
        answer("/turn/1", gather("action='/turn/2' speechTimeout='auto' language='en-GB'", "Which one"));
        answer("/turn/2", gather("action='/turn/3'", "Done"));
        answer("/turn/3", "<Say>Goodbye</Say><Hangup/>");
        var sid = ended();
        var turns = List.of(told("/turn/1"), told("/turn/2"), told("/turn/3"));
        assertThat(turns)
                .extracting(turn -> turn.get("SpeechResult"))
                .containsExactly("I need \"help\" & more", "Über two", "Thanks");
        assertThat(turns).allMatch(Webhook::signed).allSatisfy(turn -> {
            assertThat(turn.method()).isEqualTo("POST");
            assertThat(turn.get("CallSid")).isEqualTo(sid);
            assertThat(turn.get("CallStatus")).isEqualTo("in-progress");
            assertThat(turn.get("Confidence")).isEqualTo("0.9");
        });
        assertThat(said())
                .containsExactly(
                        tuple("outbound_track", "Welcome"),
                        tuple("inbound_track", "I need \"help\" & more"),
                        tuple("outbound_track", "Which one"),
                        tuple("inbound_track", "Über two"),
                        tuple("outbound_track", "Done"),
                        tuple("inbound_track", "Thanks"),
                        tuple("outbound_track", "Goodbye"));
        assertThat(content())
                .extracting(each -> Instant.parse(each.get("Timestamp")))
                .isSorted();
    }

    @Test
    void withoutTranscriptionTheCalleeAnswersAllTheSame() throws Exception {
        answer("/voice", gather("action='/turn/1'", "Welcome"));
        ended();
        assertThat(told("/turn/1").get("SpeechResult")).isEqualTo("I need \"help\" & more");
        assertThat(stage.platform.at("/heard")).isEmpty();
    }

    @Test
    void silenceGoesOnWithTheNextVerb() throws Exception {
        dialogue("A: Nobody is there");
        answer("/voice", gather("action='/answered'", "Welcome"), "<Redirect>/silence</Redirect>");
        answer("/silence", "<Hangup/>");
        ended();
        assertThat(stage.platform.at("/answered")).isEmpty();
        assertThat(told("/silence").parameters()).doesNotContainKeys("SpeechResult", "Confidence");
    }

    @Test
    void silenceLastsAsLongAsTheTimeout() throws Exception {
        dialogue("A: Nobody is there");
        var sid = stage.called(TO, "Twiml", "<Response>" + gather("timeout='7'", "Welcome") + "</Response>");
        stage.untilQuiet();
        assertThat(stage.get("/Calls/" + sid + ".json").text("duration")).isEqualTo("8");
    }

    @Test
    void silenceIsToldWhereThatIsWanted() throws Exception {
        dialogue("A: Nobody is there");
        answer("/voice", gather("action='/answered' actionOnEmptyResult='true'", "Welcome"), "<Say>Never said</Say>");
        ended();
        assertThat(told("/answered").parameters())
                .containsKey("CallSid")
                .doesNotContainKeys("SpeechResult", "Confidence");
    }

    @Test
    void theActionIsRelativeToTheDocument() throws Exception {
        answer("/voice", "<Redirect>/desk/first</Redirect>");
        answer("/desk/first", gather("action='second?a=b' method='GET'", "Welcome"));
        answer("/desk/second", gather("action='?turn=3'", "And"));
        ended();
        assertThat(stage.platform.at("/desk/second"))
                .extracting(Webhook::method, each -> each.get("SpeechResult"))
                .containsExactly(
                        tuple("GET", "I need \"help\" & more"), tuple("POST", "Über two"), tuple("POST", "Thanks"));
        assertThat(stage.platform.webhooks()).allMatch(Webhook::signed);
    }

    @Test
    void withoutActionTheDocumentIsAskedAgain() throws Exception {
        answer("/voice", gather("", "Welcome"));
        ended();
        assertThat(stage.platform.at("/voice"))
                .extracting(each -> each.get("SpeechResult"))
                .containsExactly("", "I need \"help\" & more", "Über two", "Thanks");
    }

    @Test
    void aDocumentWithoutUrlHasNoAction() throws Exception {
        var sid = stage.called(TO, "Twiml", "<Response>" + gather("", "Welcome") + "</Response>");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).endsWith("in-progress", "failed");
    }

    @Test
    void aLineThatIsCutShortIsSaidAgain() throws Exception {
        dialogue("C: " + LONG);
        answer("/voice", transcribed(), gather("action='/answered'", "Welcome"));
        answer("/desk/other", gather("action='next'", "One moment"));
        answer("/desk/next", "<Hangup/>");
        var sid = stage.called(TO);
        untilSaid("Welcome");
        var answer = stage.post("/Calls/" + sid + ".json", "Url=" + Stage.encoded(stage.platform.url("/desk/other")));
        assertThat(answer.status()).isEqualTo(200);
        stage.untilQuiet();
        assertThat(stage.platform.at("/answered")).isEmpty();
        assertThat(told("/desk/next").get("SpeechResult")).isEqualTo(LONG);
        assertThat(said()).extracting(each -> each.toList().getLast()).containsExactly("Welcome", "One moment", LONG);
    }

    @Test
    void aLineThatIsCutShortForGoodIsNotHeard() throws Exception {
        dialogue("C: " + LONG);
        answer("/voice", transcribed(), gather("action='/answered'", "Welcome"));
        var sid = stage.called(TO);
        untilSaid("Welcome");
        stage.post("/Calls/" + sid + ".json", "Twiml=" + Stage.encoded("<Response><Say>Goodbye</Say></Response>"));
        stage.untilQuiet();
        assertThat(stage.platform.at("/answered")).isEmpty();
        assertThat(said()).containsExactly(tuple("outbound_track", "Welcome"), tuple("outbound_track", "Goodbye"));
    }

    @Test
    void whatIsCutOffInTheMiddleOfALineHasNotBeenSaid() throws Exception {
        stage.simulator.script(".*", CalleeScript.machine(Duration.ofSeconds(1), Duration.ofSeconds(20)));
        dialogue("C: " + LONG);
        answer("/voice", transcribed(), gather("action='/answered'", "Welcome"));
        var sid = ended();
        assertThat(stage.platform.at("/answered")).isEmpty();
        assertThat(said()).containsExactly(tuple("outbound_track", "Welcome"));
        assertThat(stage.get("/Calls/" + sid + ".json").text("duration")).isEqualTo("20");
    }

    @Test
    void nobodyHangsUpInTheMiddleOfAConversation() throws Exception {
        stage.simulator.script(".*", CalleeScript.answers(Duration.ofSeconds(1), Duration.ofSeconds(2)));
        answer("/voice", transcribed(), gather("action='/turn/1'", "Welcome"));
        answer("/turn/1", gather("action='/turn/2'", "Which one"));
        answer("/turn/2", gather("action='/turn/3'", "Done"));
        answer("/turn/3", gather("action='/turn/4'", "Goodbye then"));
        ended();
        assertThat(said()).hasSize(7).last().isEqualTo(tuple("outbound_track", "Goodbye then"));
        assertThat(stage.platform.at("/turn/4")).isEmpty();
    }

    @Test
    void aGatherWithoutSpeechOnlyWaits() throws Exception {
        answer(
                "/voice",
                transcribed(),
                "<Gather input='dtmf' action='/answered' timeout='60'><Say>Press</Say></Gather>");
        ended();
        assertThat(stage.platform.at("/answered")).isEmpty();
        assertThat(said()).contains(tuple("outbound_track", "Scripted"), tuple("inbound_track", "Thanks"));
    }

    @Test
    void theRestIsSaidInAConferenceAndNotBefore() throws Exception {
        stage.simulator.script(".*", CalleeScript.answers(Duration.ofSeconds(1), Duration.ofMinutes(5)));
        answer("/voice", transcribed(), "<Pause length='60'/>", gather("action='/human'", "Welcome"));
        answer("/human", "<Pause length='60'/><Dial><Conference>room</Conference></Dial>");
        ended();
        assertThat(said())
                .containsExactly(
                        tuple("outbound_track", "Welcome"),
                        tuple("inbound_track", "I need \"help\" & more"),
                        tuple("outbound_track", "Scripted"),
                        tuple("inbound_track", "Über two"),
                        tuple("inbound_track", "Thanks"));
        var times = content().stream()
                .map(each -> Instant.parse(each.get("Timestamp")))
                .toList();
        assertThat(Duration.between(times.get(1), times.get(2))).isGreaterThan(Duration.ofMinutes(1));
    }

    private void dialogue(String text) {
        stage.simulator.dialogue(".*100", Dialogue.parse(text));
    }

    private void answer(String path, String... verbs) {
        stage.platform.answer(path, "<Response>" + String.join("", verbs) + "</Response>");
    }

    private static String gather(String attributes, String text) {
        return "<Gather input='dtmf speech' " + attributes + "><Say>" + text + "</Say></Gather>";
    }

    private String transcribed() {
        return "<Start><Transcription statusCallbackUrl='" + stage.platform.url("/heard") + "'/></Start>";
    }

    private String ended() throws Exception {
        var sid = stage.called(TO);
        stage.untilQuiet();
        return sid;
    }

    private void untilSaid(String text) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(said()).contains(tuple("outbound_track", text)));
    }

    private Webhook told(String path) {
        assertThat(stage.platform.at(path)).hasSize(1);
        return stage.platform.at(path).getFirst();
    }

    private List<Webhook> content() {
        return stage.platform.at("/heard").stream()
                .filter(each -> each.get("TranscriptionEvent").equals("transcription-content"))
                .toList();
    }

    private List<Tuple> said() {
        return content().stream()
                .map(each -> tuple(
                        each.get("Track"),
                        JSON.readTree(each.get("TranscriptionData"))
                                .path("Transcript")
                                .asString()))
                .toList();
    }
}
