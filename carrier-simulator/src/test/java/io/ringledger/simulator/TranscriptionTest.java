package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.PlatformDouble.Webhook;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import io.ringledger.simulator.speech.Dialogue;
import io.ringledger.simulator.speech.Dialogues;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is said on a line is reported as Twilio's real-time transcription reports it. */
class TranscriptionTest {
    private static final String TO = "+14155550100";
    private static final JsonMapper JSON = new JsonMapper();

    private final Stage stage = new Stage();

    @BeforeEach
    void twoLines() {
        stage.platform.answer("/voice", twiml("both_tracks"));
        stage.simulator.dialogue(".*100", Dialogue.parse("C: I need \"help\"\nA: Gladly\nC: Thanks"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everythingIsReportedOnceInOrderWithTheCarriersClock() throws Exception {
        var sid = stage.called(TO);
        stage.untilQuiet();
        var told = told(sid);
        assertThat(told)
                .extracting(each -> each.get("TranscriptionEvent"))
                .containsExactly(
                        "transcription-started",
                        "transcription-content",
                        "transcription-content",
                        "transcription-content",
                        "transcription-content",
                        "transcription-stopped");
        assertThat(told).extracting(each -> each.get("SequenceId")).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(told).extracting(each -> each.get("TranscriptionSid")).containsOnly("GT" + sid.substring(2));
        assertThat(told)
                .extracting(each -> Instant.parse(each.get("Timestamp")))
                .isSorted();
        assertThat(told).allMatch(Webhook::signed);
        assertThat(said(told)).containsExactly("Welcome", "I need \"help\"", "Gladly", "Thanks");
        assertThat(content(told))
                .extracting(each -> each.get("Track"))
                .containsExactly("outbound_track", "inbound_track", "outbound_track", "inbound_track");
        assertThat(content(told)).extracting(each -> each.get("Final")).containsOnly("true");
        assertThat(content(told)).extracting(each -> each.get("LanguageCode")).containsOnly("en-GB");
    }

    @Test
    void oneTrackAloneIsHeardWhereOnlyThatIsAskedFor() throws Exception {
        stage.platform.answer("/voice", twiml("inbound_track"));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(said(told(sid))).containsExactly("I need \"help\"", "Thanks");
    }

    @Test
    void withoutTheWishNothingIsReported() throws Exception {
        stage.platform.answer("/voice", "<Response><Say>Welcome</Say><Pause length='60'/></Response>");
        stage.called(TO);
        stage.untilQuiet();
        assertThat(stage.platform.at("/heard")).isEmpty();
    }

    @Test
    void whoHangsUpInTheMiddleSaysNoMore() throws Exception {
        stage.simulator.script(".*100", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
        stage.platform.answer("/voice", twiml("both_tracks").replace("length='60'", "length='2'"));
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(said(told(sid))).startsWith("Welcome").doesNotContain("Thanks");
        assertThat(told(sid).getLast().get("TranscriptionEvent")).isEqualTo("transcription-stopped");
    }

    @Test
    void callbacksOfTranscriptionsHaveFaultsOfTheirOwn() throws Exception {
        stage.simulator.faults(FaultRule.always(new Fault.Duplicated(1)).onTranscriptions());
        var sid = stage.called(TO);
        stage.untilQuiet();
        assertThat(told(sid)).hasSize(12);
        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing", "in-progress", "completed");
    }

    @Test
    void aCallerFromOutsideIsHeardToo() {
        var sid = stage.simulator.placeInboundCall(
                TO,
                Stage.OWN_NUMBER,
                URI.create(stage.platform.url("/voice")),
                CalleeScript.answers(Duration.ZERO, Duration.ofSeconds(20)));
        stage.untilQuiet();
        assertThat(said(told(sid))).contains("I need \"help\"");
    }

    @Test
    void thereAreDialoguesForEverybodyAndNoneIsCutOff() {
        var dialogues = new Dialogues();
        assertThat(Dialogues.NAMES).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        var all = IntStream.range(0, 100)
                .mapToObj(number -> dialogues.of("+12125550%02d1".formatted(number), false))
                .distinct();
        assertThat(all)
                .hasSize(Dialogues.NAMES.size())
                .allMatch(dialogue -> dialogue.lines().size() >= 5);
        assertThat(dialogues.of(TO, true).lines()).hasSizeGreaterThan(1);
        assertThat(dialogues.of("client:somebody", false).lines()).isNotEmpty();
    }

    private String twiml(String track) {
        return "<Response><Start><Transcription track='" + track + "' languageCode='en-GB' statusCallbackUrl='"
                + stage.platform.url("/heard?call=1&amp;x=y") + "'/></Start>"
                + "<Say>Welcome</Say><Pause length='60'/></Response>";
    }

    private List<Webhook> told(String sid) {
        return stage.platform.at("/heard").stream()
                .filter(each -> each.get("CallSid").equals(sid))
                .toList();
    }

    private static List<Webhook> content(List<Webhook> told) {
        return told.stream()
                .filter(each -> each.get("TranscriptionEvent").equals("transcription-content"))
                .toList();
    }

    private static List<String> said(List<Webhook> told) {
        return content(told).stream()
                .map(each -> JSON.readTree(each.get("TranscriptionData"))
                        .path("Transcript")
                        .asString())
                .toList();
    }
}
