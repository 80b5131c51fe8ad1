package io.ringledger.command.quality;

import static io.ringledger.command.quality.Criterion.Dimension.ACCURACY;
import static io.ringledger.command.quality.Criterion.Dimension.COMPLIANCE;
import static io.ringledger.command.quality.Criterion.Dimension.PROFESSIONALISM;
import static io.ringledger.command.quality.Criterion.present;
import static io.ringledger.command.quality.Criterion.said;

import io.ringledger.command.quality.Criterion.Dimension;
import io.ringledger.command.sentiment.Languages;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules by which every call in English is judged alike, without a network and without a clock. A score begins at 1 and
 * each criterion that is found takes from it. Another set of rules, or other weights, is another version.
 */
public final class Rubric implements QaJudge {
    private static final String NAME = "rubric-1";
    private static final int BEGINNING = 3;
    private static final int END = 2;
    private static final int A_SENTENCE = 4;
    private static final int A_SPEECH = 80;
    private static final double UPSET = -0.5;

    /** Where we call, an artificial voice has to say what it is and for whom. Source: 47 CFR 64.1200(b)(1); FCC 24-17. */
    private static final List<Criterion> OF_OUR_CALLS = List.of(
            new Criterion(
                    "ai_not_disclosed",
                    COMPLIANCE,
                    .3,
                    present(talk -> talk.beginsWithout(BEGINNING, Words.IS_A_MACHINE))),
            new Criterion(
                    "business_not_named",
                    COMPLIANCE,
                    .25,
                    present(talk -> talk.beginsWithout(BEGINNING, Words.WHO_CALLS))),
            // whoever calls us has heard it from the announcement; source: for example California Penal Code 632
            new Criterion(
                    "recording_not_disclosed",
                    COMPLIANCE,
                    .15,
                    present(talk -> talk.beginsWithout(BEGINNING, Words.RECORDED))));

    private static final List<Criterion> OF_ALL_CALLS = List.of(
            new Criterion(
                    "opt_out_ignored",
                    COMPLIANCE,
                    .4,
                    present(talk -> talk.leaves(turn -> turn.has(Words.OPTS_OUT), Words.LETS_GO))),
            // source: PCI DSS 3.3, which forbids to keep what is said of it
            new Criterion("sensitive_data_requested", COMPLIANCE, .4, said(Speaker.AI, Words.SECRET)),
            new Criterion("not_understood", ACCURACY, .15, said(Speaker.AI, Words.AT_A_LOSS)),
            new Criterion("customer_repeats_themselves", ACCURACY, .15, said(Speaker.CUSTOMER, Words.SAYS_IT_AGAIN)),
            new Criterion(
                    "question_unanswered",
                    ACCURACY,
                    .1,
                    talk -> talk.unanswered(turn -> turn.text().endsWith("?"))),
            new Criterion("overpromised", ACCURACY, .15, said(Speaker.AI, Words.OVERPROMISES)),
            new Criterion("no_greeting", PROFESSIONALISM, .15, present(talk -> talk.beginsWithout(END, Words.GREETS))),
            new Criterion(
                    "no_closing", PROFESSIONALISM, .15, present(talk -> talk.endsWithout(END, Words.TAKES_LEAVE))),
            new Criterion("rude_language", PROFESSIONALISM, .4, said(Speaker.AI, Words.RUDE)),
            new Criterion(
                    "no_empathy",
                    PROFESSIONALISM,
                    .25,
                    present(talk -> talk.leaves(turn -> turn.felt() <= UPSET, Words.CARES))),
            new Criterion("repeats_itself", PROFESSIONALISM, .15, talk -> talk.repeated(A_SENTENCE)),
            new Criterion("monologue", PROFESSIONALISM, .1, talk -> (int) talk.by(Speaker.AI).stream()
                    .filter(turn -> turn.words() > A_SPEECH)
                    .count()));

    /** What calls are looked at for, by the names of what is found. */
    static List<Criterion> criteria() {
        return Stream.concat(OF_OUR_CALLS.stream(), OF_ALL_CALLS.stream()).toList();
    }

    @Override
    public String rubric() {
        return NAME;
    }

    @Override
    public Optional<Judgement> judge(Conversation conversation, Standard standard) {
        return judge(conversation, standard, true).map(verdict -> new Judgement(verdict, null));
    }

    /** What a call is worth that goes on: what can still be made good does not count. */
    public Optional<QaVerdict> soFar(Conversation conversation, Standard standard) {
        return judge(conversation, standard, false);
    }

    private static Optional<QaVerdict> judge(Conversation conversation, Standard standard, boolean isOver) {
        List<SpeechTranscribed> said = conversation.said();
        boolean isKnown = said.stream().allMatch(speech -> Languages.isEnglish(speech.language()));
        if (said.isEmpty() || !isKnown) {
            return Optional.empty();
        }
        Talk talk = Talk.of(conversation, isOver);
        List<Criterion> failed = criteria(conversation.direction())
                .filter(criterion -> criterion.takes(talk) > 0)
                .toList();
        Feeling felt = Feeling.of(conversation);
        QaScores scores = QaScores.of(
                felt.score(),
                left(COMPLIANCE, failed, talk),
                left(ACCURACY, failed, talk),
                left(PROFESSIONALISM, failed, talk));
        QaVerdict found = new QaVerdict(scores, felt.label(), issues(failed, true), issues(failed, false));
        return Optional.of(standard.applied(felt, found));
    }

    private static Stream<Criterion> criteria(Direction direction) {
        return direction == Direction.OUTBOUND
                ? Stream.concat(OF_OUR_CALLS.stream(), OF_ALL_CALLS.stream())
                : OF_ALL_CALLS.stream();
    }

    private static double left(Dimension dimension, List<Criterion> failed, Talk talk) {
        double taken = failed.stream()
                .filter(criterion -> criterion.dimension() == dimension)
                .mapToDouble(criterion -> criterion.takes(talk))
                .sum();
        return Math.max(0, 1 - taken);
    }

    private static List<String> issues(List<Criterion> failed, boolean ofCompliance) {
        return failed.stream()
                .filter(criterion -> (criterion.dimension() == COMPLIANCE) == ofCompliance)
                .map(Criterion::issue)
                .toList();
    }
}
