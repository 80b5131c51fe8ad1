package io.ringledger.command.calls.speaking;

import static io.ringledger.command.calls.speaking.TalkingCall.SID;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.carrier.MoveAnswer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever steps in is heard at once, and nobody is called out of where they are for it. */
class CuesTest {
    private final TalkingCall call = new TalkingCall();

    @BeforeEach
    void greet() {
        call.greet();
    }

    @AfterEach
    void close() {
        call.close();
    }

    @Test
    void theCarrierIsToAskAtOnce() {
        call.message("We pay it back.");
        call.giveCues();
        assertThat(call.bridge.cued).containsExactly(SID);
        call.pause();
        call.resume();
        call.giveCues();
        assertThat(call.bridge.cued).containsExactly(SID, SID, SID);
        call.instruct("Be brief.");
        call.giveCues();
        assertThat(call.bridge.cued).as("instructions are for the next answer").hasSize(3);
    }

    @Test
    void whoWaitsForAPersonOrIsWithOneIsLeftAlone() {
        call.escalate();
        call.giveACue();
        call.takeOver();
        call.giveACue();
        assertThat(call.bridge.cued).isEmpty();
        call.close(true);
        call.giveACue();
        assertThat(call.bridge.cued).hasSize(1);
        call.end();
        call.giveACue();
        assertThat(call.bridge.cued).hasSize(1);
    }

    /** The greeting says that an AI speaks; whoever steps in before its end is heard after it. */
    @Test
    void theGreetingIsLetFinish() {
        try (var fresh = new TalkingCall()) {
            fresh.pause();
            fresh.giveACue();
            assertThat(fresh.bridge.cued).isEmpty();
            fresh.greet();
            fresh.giveACue();
            assertThat(fresh.bridge.cued).hasSize(1);
        }
    }

    @Test
    void nobodyIsCutOffInTheMiddleOfAMessage() {
        call.message("We pay all of it back.");
        call.talk(0, null);
        call.giveACue();
        assertThat(call.bridge.cued).isEmpty();
        call.clock.pass(Duration.ofSeconds(3));
        call.giveACue();
        assertThat(call.bridge.cued).hasSize(1);
    }

    @Test
    void aCueThatComesLateIsNone() {
        call.pause();
        call.clock.pass(Duration.ofSeconds(11));
        call.giveCues();
        assertThat(call.bridge.cued).isEmpty();
    }

    @Test
    void aCueThatIsLostIsNotTriedAgain() {
        call.bridge.moveAnswer = new MoveAnswer.Unclear();
        call.giveACue();
        assertThat(call.bridge.cued).hasSize(1);
        call.bridge.moveAnswer = new MoveAnswer.Moved();
        call.giveACue();
        assertThat(call.bridge.cued).as("and stands in the way of no other").hasSize(2);
    }
}
