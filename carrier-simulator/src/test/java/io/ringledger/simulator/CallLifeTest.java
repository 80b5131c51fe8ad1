package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.simulator.behaviour.CalleeScript;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallLifeTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anAnsweredCallReportsEveryStep() throws Exception {
        var sid = stage.called("+14155550100");
        stage.untilQuiet();

        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(stage.callbacks(sid))
                .extracting(callback -> callback.get("SequenceNumber"))
                .containsExactly("0", "1", "2", "3");
        var last = stage.callbacks(sid).getLast();
        assertThat(last.get("CallDuration")).isEqualTo("20");
        assertThat(last.get("AccountSid")).isEqualTo(stage.simulator.accountSid());
        assertThat(last.get("From")).isEqualTo(Stage.OWN_NUMBER).isEqualTo(last.get("Caller"));
        assertThat(last.get("To")).isEqualTo("+14155550100").isEqualTo(last.get("Called"));
        assertThat(last.get("Direction")).isEqualTo("outbound-api");
        assertThat(last.get("CallbackSource")).isEqualTo("call-progress-events");
        assertThat(last.get("ApiVersion")).isEqualTo("2010-04-01");
    }

    @Test
    void carrierTimesAgreeWithEachOther() throws Exception {
        var sid = stage.called("+14155550101");
        stage.untilQuiet();

        var call = stage.get("/Calls/" + sid + ".json");
        var start = time(call.text("start_time"));
        var end = time(call.text("end_time"));
        assertThat(call.text("duration")).isEqualTo("20");
        assertThat(Duration.between(start, end)).isEqualTo(Duration.ofSeconds(20));
        assertThat(time(stage.callbacks(sid).get(2).get("Timestamp"))).isEqualTo(start);
        assertThat(time(stage.callbacks(sid).get(3).get("Timestamp"))).isEqualTo(end);
        // half a second to set up and one to ring, cut to whole seconds
        assertThat(Duration.between(time(call.text("date_created")), start))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(Duration.between(time(call.text("date_created")).toInstant(), Instant.now()))
                .isBetween(Duration.ZERO, Duration.ofSeconds(30));
    }

    @Test
    void anEngagedCalleeIsBusy() throws Exception {
        var sid = stage.called("+14155550107");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "busy");
        assertThat(stage.get("/Calls/" + sid + ".json").body().path("duration").isNull())
                .isTrue();
        assertThat(stage.platform.at("/voice")).isEmpty();
    }

    @Test
    void noAnswerComesAfterTheTimeoutAskedFor() throws Exception {
        var sid = stage.called("+14155550108", "Timeout", "17");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing", "no-answer");
        var ringing = time(stage.callbacks(sid).get(1).get("Timestamp"));
        var over = time(stage.callbacks(sid).get(2).get("Timestamp"));
        assertThat(Duration.between(ringing, over)).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void aSlowCalleeIsCutOffByTheTimeout() throws Exception {
        stage.simulator.script("\\+1415.*", CalleeScript.answers(Duration.ofSeconds(30), Duration.ofSeconds(5)));
        var sid = stage.called("+14155550102", "Timeout", "10");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).endsWith("no-answer");
    }

    @Test
    void anUnreachableCalleeFails() throws Exception {
        stage.simulator.script("\\+1415.*", CalleeScript.fails());
        var sid = stage.called("+14155550103");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "failed");
    }

    @Test
    void aMachineIsRecognisedWhereAsked() throws Exception {
        var asked = stage.called("+14155550109", "MachineDetection", "Enable");
        var unasked = stage.called("+14155550119");
        stage.untilQuiet();
        assertThat(stage.callbacks(asked).getLast().get("AnsweredBy")).isEqualTo("machine_start");
        assertThat(stage.get("/Calls/" + asked + ".json").text("answered_by")).isEqualTo("machine_start");
        assertThat(stage.callbacks(unasked).getLast().get("AnsweredBy")).isEmpty();
        assertThat(stage.platform.at("/voice"))
                .anySatisfy(request -> assertThat(request.get("AnsweredBy")).isEqualTo("machine_start"));
    }

    @Test
    void anAsynchronousVerdictHasItsOwnCallback() throws Exception {
        var sid = stage.called(
                "+14155550109",
                "MachineDetection",
                "DetectMessageEnd",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                stage.platform.url("/amd"));
        stage.untilQuiet();
        assertThat(stage.platform.at("/amd")).singleElement().satisfies(verdict -> {
            assertThat(verdict.get("AnsweredBy")).isEqualTo("machine_end_beep");
            assertThat(verdict.get("CallSid")).isEqualTo(sid);
            assertThat(verdict.signed()).isTrue();
        });
    }

    @Test
    void onlyTheEndIsReportedWhereNoEventIsNamed() throws Exception {
        var form = "To=%2B14155550100&From=%2B15005550006&Twiml=" + Stage.encoded("<Response/>") + "&StatusCallback="
                + Stage.encoded(stage.platform.url("/status"));
        var sid = stage.post("/Calls.json", form).text("sid");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("completed");
        assertThat(stage.callbacks(sid).getFirst().get("SequenceNumber")).isEqualTo("0");
    }

    @Test
    void theTimeLimitEndsACallThatNobodyHangsUp() throws Exception {
        stage.simulator.script(".*", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
        var sid = stage.called("+14155550100", "TimeLimit", "40");
        stage.untilQuiet();
        assertThat(stage.get("/Calls/" + sid + ".json").text("duration")).isEqualTo("40");
    }

    @Test
    void hangingUpEndsAnAnsweredCall() throws Exception {
        stage.simulator.script(".*", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
        var sid = stage.called("+14155550100");
        stage.untilStatus(sid, "in-progress");
        var answer = stage.post("/Calls/" + sid + ".json", "Status=completed");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("completed");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).endsWith("in-progress", "completed");
    }

    @Test
    void cancelingBeforeTheAnswerIsCanceled() throws Exception {
        stage.simulator.script(".*", CalleeScript.answers(Duration.ofMinutes(5), Duration.ZERO));
        var sid = stage.called("+14155550100", "Timeout", "600");
        stage.untilStatus(sid, "ringing");
        assertThat(stage.post("/Calls/" + sid + ".json", "Status=canceled").text("status"))
                .isEqualTo("canceled");
        stage.untilQuiet();
        assertThat(stage.reported(sid)).containsExactly("initiated", "ringing", "canceled");
    }

    @Test
    void anEndedCallCannotBeHungUp() throws Exception {
        var sid = stage.called("+14155550107");
        stage.untilQuiet();
        var answer = stage.post("/Calls/" + sid + ".json", "Status=completed");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(21220);
    }

    private static ZonedDateTime time(String rfc2822) {
        return ZonedDateTime.parse(rfc2822, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
