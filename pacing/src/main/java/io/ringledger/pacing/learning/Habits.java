package io.ringledger.pacing.learning;

import java.util.Arrays;

/**
 * How a campaign's calls usually go, as tables that a decision only looks up. A call that is begun now and answered will
 * be answered at one of {@link #MOMENTS} moments, each as probable as the others; the tables say what will have happened
 * by then to a call of some age, and to an agent who has talked or wrapped up for some time. Never changes.
 */
public final class Habits {
    /** Moments at which a call begun now may be answered. */
    public static final int MOMENTS = 5;
    /** Who has answered is there two seconds longer before the call counts as abandoned. */
    public static final int PATIENCE = 2;

    private static final double USUAL_RING = 10;
    private static final double USUAL_TALK = 120;
    private static final double USUAL_WRAP_UP = 15;

    private final double[] moments = new double[MOMENTS];
    private final double[] answeredBy;
    private final double[] endedBy;
    private final double[] answeredBetween;
    private final double[] freeFromTalk;
    private final double[] freeFromWrapUp;
    private final int talkStep;
    private final double talks;
    private final double answers;

    private Habits(Histogram ring, Histogram unanswered, Histogram talk, Histogram wrapUp) {
        answers = ring.total();
        talks = talk.total();
        talkStep = talk.step();
        Survival rings = Survival.of(ring, USUAL_RING);
        for (int m = 0; m < MOMENTS; m++) {
            moments[m] = rings.quantile((m + 0.5) / MOMENTS);
        }
        answeredBy = byAge(ring, rings);
        endedBy = byAge(unanswered, Survival.of(unanswered, 2 * USUAL_RING));
        answeredBetween = answeredBetween(ring.steps(), rings);
        Survival wraps = Survival.of(wrapUp, USUAL_WRAP_UP);
        freeFromWrapUp = freeFromWrapUp(wrapUp.steps(), wraps);
        freeFromTalk = freeFromTalk(talk.steps(), Survival.of(talk, USUAL_TALK), wraps);
    }

    /** Of nobody's calls: imagined durations only. */
    public static Habits unknown() {
        return new Experience().habits();
    }

    /**
     * Made from what was counted.
     *
     * @param ring seconds until a person picked up
     * @param unanswered seconds until any other end of a dial
     */
    public static Habits of(Histogram ring, Histogram unanswered, Histogram talk, Histogram wrapUp) {
        return new Habits(ring, unanswered, talk, wrapUp);
    }

    private static double[] byAge(Histogram histogram, Survival survival) {
        double[] table = new double[histogram.steps()];
        Arrays.setAll(table, survival::within);
        return table;
    }

    private double[] answeredBetween(int ages, Survival rings) {
        double[] table = new double[ages * MOMENTS];
        Arrays.setAll(table, i -> {
            int age = i / MOMENTS;
            return rings.longerThan(age) - rings.longerThan(age + moments[i % MOMENTS]);
        });
        return table;
    }

    private double[] freeFromWrapUp(int ages, Survival wraps) {
        double[] table = new double[ages * MOMENTS];
        Arrays.setAll(table, i -> {
            int age = i / MOMENTS;
            return 1 - wraps.longerThan(age + moments[i % MOMENTS] + PATIENCE) / wraps.longerThan(age);
        });
        return table;
    }

    private double[] freeFromTalk(int ages, Survival talks, Survival wraps) {
        double[] table = new double[ages * MOMENTS];
        Arrays.setAll(table, i -> {
            int steps = i / MOMENTS;
            return talkedAndWrappedUp((steps + 0.5) * talkStep, moments[i % MOMENTS] + PATIENCE, talks, wraps);
        });
        return table;
    }

    /** Probability that the rest of a talk and the wrap-up after it take no longer than the horizon. */
    private static double talkedAndWrappedUp(double age, double horizon, Survival talks, Survival wraps) {
        double sum = 0;
        for (int second = 0; second < horizon; second++) {
            double until = Math.min(second + 1.0, horizon);
            double ends = talks.longerThan(age + second) - talks.longerThan(age + until);
            sum += ends * wraps.within(horizon - (second + until) / 2);
        }
        return Math.clamp(sum / talks.longerThan(age), 0, 1);
    }

    /** Live answers that these tables come from. */
    public double answers() {
        return answers;
    }

    /** Talks that these tables come from. */
    public double talks() {
        return talks;
    }

    /** Seconds from now, shortest first. */
    public double moment(int moment) {
        return moments[moment];
    }

    /** Calls that have rung so long in vain: the chance that a person answers before the moment. */
    public void addAnswers(Chances chances, int age, int calls, double answerRate) {
        int row = Math.min(age, answeredBy.length - 1);
        chances.add(answeredBetween, row, answerRate / stillRinging(row, answerRate), calls);
    }

    private double stillRinging(int row, double answerRate) {
        return Math.max(1e-3, 1 - answerRate * answeredBy[row] - (1 - answerRate) * endedBy[row]);
    }

    /** Agents who have talked so long: the chance to be free in time for an answer at the moment. */
    public void addFreeFromTalk(Chances chances, int age, int agents) {
        chances.add(freeFromTalk, Math.min(age / talkStep, freeFromTalk.length / MOMENTS - 1), 1, agents);
    }

    /** Agents who have wrapped up so long: the chance to be free in time for an answer at the moment. */
    public void addFreeFromWrapUp(Chances chances, int age, int agents) {
        chances.add(freeFromWrapUp, Math.min(age, freeFromWrapUp.length / MOMENTS - 1), 1, agents);
    }
}
