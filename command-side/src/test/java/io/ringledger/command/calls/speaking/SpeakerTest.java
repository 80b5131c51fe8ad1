package io.ringledger.command.calls.speaking;

import static io.ringledger.command.calls.speaking.TalkingCall.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the AI says, turn by turn. */
class SpeakerTest {
    private static final String PARCEL = "A parcel takes two days.";

    private final TalkingCall call = new TalkingCall();

    @AfterEach
    void close() {
        call.close();
    }

    private static String words(AiReply reply) {
        return Objects.requireNonNull(reply.said()).value();
    }

    @Test
    void whatTheCustomerSaysIsAnsweredAndTheNextTurnKnowsOfIt() {
        AiReply first = call.talk(1, "Where is my parcel?");
        assertThat(words(first)).isEqualTo(PARCEL);
        assertThat(first.turn()).isEqualTo(1);
        assertThat(first.sources()).containsExactly(ENTRY);
        assertThat(call.talk(2, "And why?").turn()).isEqualTo(2);
        assertThat(call.asked.getLast().before()).singleElement().satisfies(exchange -> {
            assertThat(exchange.heard()).isEqualTo(new PersonalText("Where is my parcel?"));
            assertThat(exchange.said()).isEqualTo(new PersonalText(PARCEL));
        });
    }

    @Test
    void aTurnThatIsAskedForAgainIsSaidAgain() {
        call.talk(1, "Where is my parcel?");
        AiReply again = call.talk(1, "Where is my parcel?");
        assertThat(again.recorded()).isTrue();
        assertThat(words(again)).isEqualTo(PARCEL);
        assertThat(call.asked).hasSize(1);
    }

    @Test
    void silenceIsBrokenOnce() {
        assertThat(words(call.ask(1, null, 1))).isEqualTo("Are you still there?");
        assertThat(call.ask(1, null, 2).said()).isNull();
        assertThat(call.ask(1, null, 2).turn())
                .as("the next one is still the first")
                .isZero();
        assertThat(call.ask(0, null, 0).said()).as("a cue is no silence").isNull();
    }

    @Test
    void messagesArePassedOnTogetherAndOnce() {
        call.message("We pay it back.");
        call.message("Today.");
        AiReply reply = call.talk(0, null);
        assertThat(words(reply)).isEqualTo("We pay it back. Today.");
        assertThat(reply.passesOn()).isEqualTo(2);
        assertThat(call.talk(2, "Where is my parcel?").said()).isEqualTo(new PersonalText(PARCEL));
    }

    /** The carrier was asking when the cue came, and dropped what it was told. */
    @Test
    void aMessageThatACueCutShortIsSaidAgain() {
        call.message("We pay all of it back.");
        AiReply dropped = call.talk(1, "Hello?");
        AiReply again = call.talk(0, null);
        assertThat(again.recorded()).isTrue();
        assertThat(words(again)).isEqualTo(words(dropped)).startsWith("We pay all of it back.");
        call.clock.pass(Duration.ofSeconds(5));
        assertThat(call.talk(0, null).said()).as("it was heard by now").isNull();
    }

    @Test
    void ofManyMessagesAsManyArePassedOnAsAnybodyListensTo() {
        call.message("x".repeat(600));
        call.message("y".repeat(600));
        assertThat(words(call.talk(0, null))).isEqualTo("x".repeat(600));
        assertThat(words(call.talk(2, null))).isEqualTo("y".repeat(600));
    }

    @Test
    void aPausedAiSaysMessagesOnlyAndAnswersOnceItIsResumed() {
        call.pause();
        call.transcribe("Where is my parcel?");
        assertThat(call.talk(1, "Where is my parcel?").said()).isNull();
        call.message("One second.");
        AiReply message = call.talk(0, null);
        assertThat(words(message)).isEqualTo("One second.");
        assertThat(message.voice()).isEqualTo("supervisor");
        assertThat(call.asked).isEmpty();

        call.resume();
        call.clock.pass(Duration.ofSeconds(5));
        AiReply answer = call.talk(0, null);
        assertThat(words(answer)).as("what was not answered").isEqualTo(PARCEL);
        assertThat(answer.heard()).isEqualTo(new PersonalText("Where is my parcel?"));
        assertThat(call.talk(0, null).said()).as("and only once").isNull();
    }

    /** A pause while the AI thinks: the reply is refused, and nobody has answered. */
    @Test
    void whatWasAskedBeforeThePauseIsAnsweredAfterIt() {
        AiReply tooLate = call.ask(1, "Where is my parcel?", 0);
        call.transcribe("Where is my parcel");
        call.pause();
        assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> call.say(tooLate));
        assertThat(call.ask(1, "Where is my parcel?", 0).said()).isNull();
        call.resume();
        assertThat(words(call.talk(0, null))).isEqualTo(PARCEL);
    }

    @Test
    void aTranscriptThatComesLateIsNotAnsweredAgain() {
        call.talk(1, "Where is my parcel? I have been waiting.");
        call.transcribe("Where is my parcel?");
        call.transcribe("I've been waiting.");
        call.pause();
        call.resume();
        assertThat(call.talk(0, null).said()).isNull();
    }

    /** A cue stops the carrier's listening, and not the transcription. */
    @Test
    void whoIsCutShortInTheMiddleOfAQuestionIsAnsweredAllTheSame() {
        call.message("One second.");
        call.transcribe("Where is my parcel?");
        assertThat(words(call.talk(0, null))).isEqualTo("One second. " + PARCEL);
        call.transcribe("Has it been lost?");
        assertThat(call.ask(2, "Hello?", 0).heard()).isEqualTo(new PersonalText("Has it been lost? Hello?"));
    }

    @Test
    void twoMachinesDoNotTalkForEver() {
        for (int turn = 1; turn <= 200; turn++) {
            assertThat(call.talk(turn, "parcel " + turn).said()).isNotNull();
        }
        assertThat(call.talk(201, "parcel").said()).isNull();
        call.message("Goodbye.");
        assertThat(words(call.talk(0, null))).startsWith("Goodbye.");
    }

    @Test
    void instructionsHoldUntilThereAreOthers() {
        call.instruct("Say: \"One.\"");
        assertThat(words(call.talk(1, "What?"))).isEqualTo("One.");
        call.instruct("Say: \"Two.\"");
        assertThat(words(call.talk(2, "What?"))).isEqualTo("Two.");
    }

    @Test
    void whatWasToBeSaidBeforeAPersonCameIsNotSaidOnceTheyLeave() {
        call.escalate();
        call.message("A colleague is coming.");
        call.transcribe("Where is my parcel?");
        call.takeOver();
        call.transcribe("Where is my parcel?");
        call.close(true);
        assertThat(call.talk(0, null).said()).isNull();
        assertThat(words(call.talk(1, "Where is my parcel?"))).isEqualTo(PARCEL);
    }

    @Test
    void whoWaitsForAPersonIsStillTalkedToAndWithThePersonTheAiIsSilent() {
        call.escalate();
        AiReply reply = call.talk(1, "Hello?");
        assertThat(words(reply)).startsWith("Please stay on the line.");
        assertThat(reply.waiting()).isTrue();
        call.takeOver();
        assertThat(call.ask(2, "Hello?", 0).said()).isNull();
    }

    @Test
    void onceItIsOverNothingIsSaid() {
        call.message("We pay it back.");
        call.end();
        assertThat(call.ask(1, "Hello?", 0).said()).isNull();
    }

    @Test
    void toAnotherTenantThereIsNoSuchCall() {
        var other = CAUSE.withTenant(new TenantId("other"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> call.speaking(1).ask(new AskForReply(CALL, 1, null, 0), other))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo("CALL_NOT_FOUND"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> call.speaking(1).ask(new AskForReply(CallId.of(99), 1, null, 0), CAUSE));
    }

    @Test
    void withoutItsKnowledgeItHasFewerWordsAndWithoutAPlaceItListens() {
        call.knowledgeFails = true;
        assertThat(words(call.ask(1, "Where is my parcel?", 0))).contains("do not know");
        var full = call.speaking(0);
        var hello = new AskForReply(CALL, 1, new PersonalText("Where is my parcel?"), 0);
        assertThat(full.ask(hello, CAUSE).said()).isNull();
    }
}
