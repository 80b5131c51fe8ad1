package io.ringledger.command.escalations.triggers;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiredTriggerTest {
    private static final EscalationTrigger CANCEL =
            new EscalationTrigger("cancellation", null, List.of("cancel my contract", "lawyer", "Kündigung"));
    private static final EscalationTrigger ANGRY = new EscalationTrigger("negative_sentiment", -0.5, null);
    private static final EscalationTrigger HUMAN = new EscalationTrigger("customer_request", null, null);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I want to CANCEL, my\tcontract!           | cancel my contract
            my Lawyer will call you                   | lawyer
            das ist eine kündigung.                   | Kündigung
            I talked to lawyers                       |
            please cancel my order                    |
            uncancel my contract                      |
            """)
    void aKeywordIsFoundAsAWholeWord(String said, @Nullable String keyword) {
        List<FiredTrigger> fired = FiredTrigger.by(says(said), null, Optional::empty, List.of(CANCEL, HUMAN));
        if (keyword == null) {
            assertThat(fired).isEmpty();
        } else {
            assertThat(fired).hasSize(1);
            assertThat(fired.getFirst().details().values())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("keyword", keyword, "said", said, "interaction_id", 9L));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can I speak to a human please?",
                "let me talk with a real person",
                "I want an agent",
                "Connect me to your supervisor, now!",
                "transfer me to someone",
                "I’d like to talk to a manager",
                "get me a representative",
                "This is useless, I need a live agent"
            })
    void whoAsksForAPersonIsHeard(String said) {
        assertThat(FiredTrigger.by(says(said), null, Optional::empty, List.of(HUMAN)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am only human",
                "the agent told me to call again",
                "I don't want to talk to a human",
                "there is no need to connect me to an agent",
                "my manager wants the invoice",
                "how many people work there"
            })
    void whoOnlySpeaksOfPeopleIsNot(String said) {
        assertThat(FiredTrigger.by(says(said), null, Optional::empty, List.of(HUMAN)))
                .isEmpty();
    }

    @Test
    void aMoodFiresAtTheThresholdAndBelow() {
        assertThat(FiredTrigger.by(says("hm"), Sentiment.of(-0.4999), Optional::empty, List.of(ANGRY)))
                .isEmpty();
        assertThat(FiredTrigger.by(says("hm"), null, Optional::empty, List.of(ANGRY)))
                .isEmpty();
        FiredTrigger fired = FiredTrigger.by(says("hm"), Sentiment.of(-0.5), Optional::empty, List.of(ANGRY))
                .getFirst();
        assertThat(fired.details().values()).containsEntry("sentiment", -0.5).containsEntry("threshold", -0.5);
    }

    @Test
    void theBusinessSaysWhichComesFirst() {
        assertThat(FiredTrigger.by(
                        says("lawyer! a human!"), Sentiment.of(-0.9), Optional::empty, List.of(ANGRY, CANCEL)))
                .extracting(fired -> fired.trigger().type())
                .containsExactly("negative_sentiment", "cancellation");
    }

    /** A keyword that is no word at all never fires. */
    @Test
    void signsAreNoKeyword() {
        var signs = new EscalationTrigger("keyword", null, List.of("!!!"));
        assertThat(FiredTrigger.by(says("what!!!"), null, Optional::empty, List.of(signs)))
                .isEmpty();
    }

    @Test
    void aCallThatIsHandledBadlyIsHandedOver() {
        EscalationTrigger poor = new EscalationTrigger("low_score", 0.5, null);
        assertThat(FiredTrigger.by(says("hm"), null, () -> Optional.of(verdict(.51)), List.of(poor)))
                .isEmpty();
        assertThat(FiredTrigger.by(says("hm"), null, Optional::empty, List.of(poor)))
                .isEmpty();
        List<FiredTrigger> fired =
                FiredTrigger.by(says("hm"), null, () -> Optional.of(verdict(.5)), List.of(CANCEL, poor));
        assertThat(fired).hasSize(1);
        assertThat(fired.getFirst().details().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "qa_score",
                        .5,
                        "threshold",
                        .5,
                        "issues",
                        List.of("opt_out_ignored", "no_empathy"),
                        "said",
                        "hm",
                        "interaction_id",
                        9L));
    }

    @Test
    void nobodyJudgesWhereNoTriggerAsks() {
        assertThat(FiredTrigger.by(
                        says("hm"),
                        null,
                        () -> {
                            throw new AssertionError("judged");
                        },
                        List.of(CANCEL, ANGRY, HUMAN)))
                .isEmpty();
    }

    private static QaVerdict verdict(double overall) {
        return new QaVerdict(
                new QaScores(overall, .5, .5, .5, .5),
                SentimentLabel.NEUTRAL,
                List.of("opt_out_ignored"),
                List.of("no_empathy"));
    }

    private static SpeechTranscribed says(String text) {
        return new SpeechTranscribed(
                CallId.of(1),
                new SubjectId("subj_" + "a".repeat(32)),
                InteractionId.of(9),
                new CallSid("CA" + "1".repeat(32)),
                new TranscriptionSid("GT" + "2".repeat(32)),
                2,
                Speaker.CUSTOMER,
                new PersonalText(text),
                null,
                null,
                Instant.parse("2026-11-27T08:00:00Z"),
                true,
                null,
                null);
    }
}
