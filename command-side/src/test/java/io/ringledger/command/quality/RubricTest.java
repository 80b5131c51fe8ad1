package io.ringledger.command.quality;

import static io.ringledger.command.quality.Conversations.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {
    private static final String HELLO = "A: Hello, this is the virtual assistant of Acme, this call is recorded.";
    private static final String BYE = "A: Thank you for calling. Goodbye.";

    private final Rubric rubric = new Rubric();

    @Test
    void aCallThatLacksNothingHasItAll() {
        QaVerdict verdict =
                judged(inbound(HELLO, "C: Where is my order? (0)", "A: It arrives today.", "C: Great! (1)", BYE));
        assertThat(verdict.complianceIssues()).isEmpty();
        assertThat(verdict.flaggedIssues()).isEmpty();
        // the mood at the end is (0 + 2 x 1) / 3, the mean of all is 1/2
        double sentiment = (1 + .4 * .5 + .6 * .6667) / 2;
        assertThat(verdict.scores()).isEqualTo(new QaScores(.8 + .2 * sentiment, sentiment, 1, 1, 1));
        assertThat(verdict.sentiment()).isEqualTo(SentimentLabel.POSITIVE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # issue                     | one turn that is enough                      | one after which it is none
            opt_out_ignored             | C: Take me off your list                     | A: I have removed your number.
            opt_out_ignored             | C: please stop calling me                    | A: We won't call you again
            sensitive_data_requested    | A: What is your credit card number?          |
            not_understood              | A: Sorry, I didn't catch that.               |
            customer_repeats_themselves | C: As I said, it is broken.                  |
            question_unanswered         | C: When? And                                 |
            overpromised                | A: I guarantee it.                           |
            rude_language               | A: Please calm down.                         |
            no_empathy                  | C: This is awful. (-0.8)                     | A: I am sorry about that.
            """)
    void findsWhatIsWrong(String issue, String turn, @Nullable String remedy) {
        String wrong = issue.equals("question_unanswered") ? "C: When is it? " : turn;
        List<String> turns = new ArrayList<>(List.of(HELLO, "C: Hello.", wrong.strip()));
        if (issue.equals("question_unanswered")) {
            turns.add("C: Nobody there");
        }
        List<String> found = issues(inbound(with(turns, "A: All done.", BYE)));
        assertThat(found).containsExactly(issue);
        if (remedy != null) {
            assertThat(issues(inbound(with(turns, remedy, BYE)))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C: I never call anybody about a charlatan",
        "A: Your card arrives on Monday",
        "C: He said hello",
        "A: The crane lifts stupidity",
        "C: I like to listen"
    })
    void whatOnlySoundsLikeItIsNone(String turn) {
        assertThat(issues(inbound(HELLO, turn, "A: All done.", BYE))).isEmpty();
    }

    @Test
    void whoeverIsCalledHearsWhoCallsAndThatItIsAMachine() {
        assertThat(judged(outbound("C: Hello?", "A: Good morning, a word about your contract.", "C: Yes.", BYE))
                        .complianceIssues())
                .containsExactly("ai_not_disclosed", "business_not_named", "recording_not_disclosed");
        assertThat(judged(outbound(
                                "C: Hello?",
                                "A: Good morning, this is an automated call from Acme, it is being recorded.",
                                "C: Yes.",
                                BYE))
                        .complianceIssues())
                .isEmpty();
    }

    @Test
    void greetingsAndGoodbyesAreMissedButNotBeforeTheEnd() {
        Conversation rough = inbound("C: Where is my order?", "A: It is on its way.", "C: Fine.", "A: Done.");
        assertThat(judged(rough).flaggedIssues()).containsExactly("no_greeting", "no_closing");
        assertThat(rubric.soFar(rough, Standard.USUAL).orElseThrow().flaggedIssues())
                .containsExactly("no_greeting");
    }

    @Test
    void whoRepeatsOrLecturesIsNoticed() {
        String long1 = "A: " + "word ".repeat(81).strip();
        assertThat(judged(inbound(
                                HELLO,
                                "C: Hm.",
                                "A: What is your number, please?",
                                "C: Hm.",
                                "A: What is your number, please?",
                                BYE))
                        .flaggedIssues())
                .containsExactly("repeats_itself");
        assertThat(judged(inbound(HELLO, "C: Hm.", long1, "C: Hm.", BYE)).flaggedIssues())
                .containsExactly("monologue");
    }

    @Test
    void eachTimeCountsUpToThree() {
        String lost = "A: Sorry, could you repeat that for me";
        assertThat(judged(inbound(HELLO, lost + " once", lost + " twice", BYE))
                        .scores()
                        .accuracy())
                .isEqualTo(.7);
        assertThat(judged(inbound(HELLO, lost + " 1", lost + " 2", lost + " 3", lost + " 4", BYE))
                        .scores()
                        .accuracy())
                .isEqualTo(.55);
    }

    @Test
    void aBusinessSaysWhatCounts() {
        Conversation call = outbound(HELLO, "C: Take me off your list! (-0.9)", "A: I am sorry to hear that.", BYE);
        assertThat(judged(call).complianceIssues()).isNotEmpty();
        QaVerdict lenient = rubric.judge(call, new Standard(false, false, .95))
                .orElseThrow()
                .verdict();
        assertThat(lenient.scores()).isEqualTo(new QaScores(.9, .5, 1, 1, 1));
        assertThat(lenient.sentiment()).isEqualTo(SentimentLabel.NEUTRAL);
        assertThat(lenient.complianceIssues()).isEmpty();
        assertThat(lenient.flaggedIssues()).containsExactly("below_minimum_score");
    }

    /** While the call goes on: we may have said too little yet, or it is our turn now. */
    @Test
    void whatCanStillBeMadeGoodDoesNotCount() {
        assertThat(soFar(outbound("C: Hello?", "A: Good morning.", "C: Who is it?", "A: One moment.")))
                .isEmpty();
        assertThat(soFar(outbound("C: Hello?", "A: Hello.", "A: One moment.", "A: About your order.")))
                .containsExactly("ai_not_disclosed", "business_not_named", "recording_not_disclosed");
        assertThat(soFar(inbound(HELLO, "A: Yes?", "C: Stop calling me! (-0.9)")))
                .isEmpty();
        assertThat(soFar(inbound(HELLO, "A: Yes?", "C: Stop calling me! (-0.9)", "A: What?", "C: Hm.")))
                .containsExactly("opt_out_ignored", "no_empathy");
    }

    private List<String> soFar(Conversation conversation) {
        QaVerdict verdict = rubric.soFar(conversation, Standard.USUAL).orElseThrow();
        return Stream.concat(verdict.complianceIssues().stream(), verdict.flaggedIssues().stream())
                .toList();
    }

    @Test
    void aQuestionThatWasJustAskedMayBeAnsweredYet() {
        Conversation asked = inbound(HELLO, "C: Where is my order?");
        assertThat(rubric.soFar(asked, Standard.USUAL).orElseThrow().flaggedIssues())
                .isEmpty();
        assertThat(judged(asked).flaggedIssues()).contains("question_unanswered");
    }

    @Test
    void theOrderIsThatOfBeingSaid() {
        List<String> turns = List.of(HELLO, "C: Please stop calling me.", "A: I remove you.", BYE);
        var said = new ArrayList<>(said("en-US", turns.toArray(String[]::new)));
        Collections.reverse(said);
        assertThat(judged(Conversation.of(said)).complianceIssues()).isEmpty();
        Conversation oneByOne = Conversation.NOTHING;
        for (var speech : said) {
            oneByOne = oneByOne.after(speech);
        }
        assertThat(oneByOne).isEqualTo(Conversation.of(said));
    }

    @Test
    void silenceAndOtherLanguagesAreNotJudged() {
        assertThat(rubric.judge(Conversation.NOTHING, Standard.USUAL)).isEmpty();
        assertThat(rubric.judge(new Conversation(Direction.INBOUND, said("de-DE", "C: Guten Tag")), Standard.USUAL))
                .isEmpty();
        assertThat(rubric.judge(new Conversation(Direction.INBOUND, said(null, "C: Good day")), Standard.USUAL))
                .isEmpty();
    }

    private QaVerdict judged(Conversation conversation) {
        return rubric.judge(conversation, Standard.USUAL).orElseThrow().verdict();
    }

    private List<String> issues(Conversation conversation) {
        QaVerdict verdict = judged(conversation);
        List<String> all = new ArrayList<>(verdict.complianceIssues());
        all.addAll(verdict.flaggedIssues());
        return Objects.requireNonNull(all);
    }

    private static String[] with(List<String> turns, String... more) {
        List<String> all = new ArrayList<>(turns);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
