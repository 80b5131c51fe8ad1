package io.ringledger.pacing.predictive;

import static io.ringledger.pacing.learning.Habits.MOMENTS;

import io.ringledger.pacing.Seen;
import io.ringledger.pacing.Since;
import io.ringledger.pacing.learning.Chances;
import io.ringledger.pacing.learning.Habits;

/** Who will be free and who will have answered, at each moment at which a call begun now may be answered. */
final class Outlook {
    private final int spare;
    private final double answerRate;
    private final Chances free = new Chances();
    private final Chances answers = new Chances();

    Outlook(Seen seen) {
        spare = seen.team().waiting() - seen.answersWaiting();
        answerRate = seen.answerRate();
        long now = seen.at().getEpochSecond();
        Habits habits = seen.habits();
        Since talking = seen.team().talking();
        for (int run = 0; run < talking.runs(); run++) {
            habits.addFreeFromTalk(free, talking.age(run, now), talking.count(run));
        }
        Since wrappingUp = seen.team().wrappingUp();
        for (int run = 0; run < wrappingUp.runs(); run++) {
            habits.addFreeFromWrapUp(free, wrappingUp.age(run, now), wrappingUp.count(run));
        }
        Since dialling = seen.dialling();
        for (int run = 0; run < dialling.runs(); run++) {
            habits.addAnswers(answers, dialling.age(run, now), dialling.count(run), answerRate);
        }
    }

    /**
     * Probability that one more call, when a person answers it, leaves somebody without an agent: this one at its moment
     * or, since it takes an agent, another at a later one.
     *
     * @param others calls begun together with it
     * @param enough where the answer is above, it may be less than the truth
     */
    double risk(int others, double enough) {
        double sum = 0;
        double worst = 0;
        for (int m = MOMENTS - 1; m >= 0 && sum <= enough; m--) {
            worst = Math.max(worst, tooFew(m, others));
            sum += worst / MOMENTS;
        }
        return sum;
    }

    private double tooFew(int moment, int others) {
        double chance = answerRate * (moment + 0.5) / MOMENTS;
        return Odds.tooFew(
                spare,
                free.mean(moment),
                free.squares(moment),
                answers.mean(moment) + others * chance,
                answers.squares(moment) + others * chance * chance);
    }

    /** Agents free at the middle moment, those who wait included. */
    double agents() {
        return Math.max(0, spare) + free.mean(MOMENTS / 2);
    }

    /** Answers by the middle moment. */
    double answers() {
        return answers.mean(MOMENTS / 2);
    }
}
