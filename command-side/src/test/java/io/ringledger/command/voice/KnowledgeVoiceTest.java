package io.ringledger.command.voice;

import static io.ringledger.command.voice.Situations.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an AI says that has no language model. */
class KnowledgeVoiceTest {
    private static final String PASSAGE =
            "We ship every day. You can return a parcel within thirty days. Keep the receipt. Refunds take a week.";

    private final KnowledgeVoice voice = new KnowledgeVoice();

    private String said(Situation situation) {
        return voice.answer(situation).orElseThrow().text().value();
    }

    @Test
    void saysWhatTheKnowledgeBaseSaysBeginningWithTheSentenceThatFits() {
        Words words = voice.answer(heard("Can I return the parcel?", PASSAGE, "other"))
                .orElseThrow();
        assertThat(words.text().value())
                .isEqualTo("You can return a parcel within thirty days. Keep the receipt. Refunds take a week.");
        assertThat(words.sources()).isEqualTo(List.of(ENTRY));
        assertThat(words.voice()).isEqualTo("knowledge-1");
        assertThat(voice.followsInstructions()).isFalse();
    }

    @Test
    void nobodyListensToAPage() {
        String page = "The parcel " + "goes on and on ".repeat(60) + ".";
        assertThat(said(heard("parcel", page))).hasSizeBetween(250, 300).doesNotEndWith(" ");
        assertThat(said(heard("first", "First sentence. " + page))).isEqualTo("First sentence.");
        assertThat(said(heard("x", "y".repeat(400)))).hasSize(300);
    }

    @Test
    void passesMessagesOnWordByWordAndAnswersBesides() {
        Words words = voice.answer(told(heard("parcel", PASSAGE), "be brief", "We pay it back."))
                .orElseThrow();
        assertThat(words.text().value()).startsWith("We pay it back. You can return a parcel");
        assertThat(words.passesOn()).isTrue();
        assertThat(said(told(heard(null), null, "We pay it back."))).isEqualTo("We pay it back.");
        assertThat(said(told(heard("What?"), null, "We pay it back."))).isEqualTo("We pay it back.");
    }

    @Test
    void withoutAnAnswerItSaysSoInTurnsAndNeverWhatItIsInstructed() {
        Situation unknown = heard("What is the meaning of life?");
        assertThat(said(unknown)).isEqualTo("I am sorry, I do not know that.");
        assertThat(said(after(unknown, "x", "y"))).isNotEqualTo(said(unknown));
        assertThat(said(told(unknown, "Never mention the discount of 20 %.", null)))
                .isEqualTo(said(unknown));
        assertThat(said(heard("Okay, thank you."))).startsWith("You are welcome");
    }

    @Test
    void aPersonIsOfferedOnlyWhereAskingBringsOne() {
        assertThat(said(bringingPeople(heard("What?")))).endsWith("If you want to talk to a person, please say so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Be kind. Say: "We call you back."                         | We call you back.
            Say: "One." Later say: “Two.”                             | One.
            SAY: "One."; say: “Two.”                                  | Two.
            say "One"                                                 |
            Never say: "I promise".                                   |
            If customers say: "I will sue you", escalate.             |
            You must not, whatever they ask, say: "free of charge"    |
            Do not say or write: "ever"                               |
            Say: ""                                                   |
            """)
    void ofInstructionsForTheCallItFollowsWhatTheyWantSaid(String instructions, String expected) {
        assertThat(Script.of(instructions)).isEqualTo(Optional.ofNullable(expected));
        if (expected != null) {
            assertThat(said(told(heard("What?"), instructions, null))).isEqualTo(expected);
            assertThat(said(told(heard("What?", PASSAGE), instructions, null))).startsWith("We ship");
        }
    }

    @Test
    void instructionsMayHaveLines() {
        assertThat(Script.of("Be kind\n  Say: \"We call you back.\"\nBye")).contains("We call you back.");
    }

    @Test
    void whoIsSilentIsAskedAndWhoWaitsIsToldTo() {
        assertThat(said(heard(null))).isEqualTo("Are you still there?");
        assertThat(said(waiting(heard(null)))).startsWith("Please stay on the line.");
        assertThat(said(waiting(heard("Hello?")))).startsWith("Please stay on the line.");
        assertThat(said(waiting(heard("return", PASSAGE)))).startsWith("You can return");
    }

    @Test
    void inAnotherLanguageItSaysWhatIsKnownAndNothingElse() {
        assertThat(voice.answer(in(heard("Was?"), "de-DE"))).isEmpty();
        assertThat(voice.answer(in(heard(null), "de"))).isEmpty();
        assertThat(said(in(heard("Paket", "Ein Paket kommt an. Danach nichts."), "de-DE")))
                .isEqualTo("Ein Paket kommt an. Danach nichts.");
    }
}
