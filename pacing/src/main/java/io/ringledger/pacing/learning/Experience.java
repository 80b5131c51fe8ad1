package io.ringledger.pacing.learning;

import org.jspecify.annotations.Nullable;

/**
 * What is noted of a campaign's calls as they go on; one owner, one thread. The share that is answered follows the last
 * quarter of an hour, held by the last days as long as there is little of it; durations are those of the last ten
 * to twenty thousand.
 */
public final class Experience {
    private static final int RING_SECONDS = 64;
    private static final int TALK_STEP = 5;
    private static final int TALK_STEPS = 360;
    private static final int WRAP_UP_SECONDS = 180;
    private static final double REMEMBERED = 20_000;
    private static final double QUARTER_HOUR = 900;
    private static final double DAYS = 3 * 8 * 3_600;
    private static final double DIALS_OF_THE_PAST = 80;
    private static final double USUAL_ANSWER_RATE = 0.3;

    private final Histogram ring;
    private final Histogram unanswered;
    private final Histogram talk;
    private final Histogram wrapUp;
    private final Share recent;
    private final Share past;
    private @Nullable Habits habits;

    public Experience() {
        ring = new Histogram(1, RING_SECONDS);
        unanswered = new Histogram(1, RING_SECONDS);
        talk = new Histogram(TALK_STEP, TALK_STEPS);
        wrapUp = new Histogram(1, WRAP_UP_SECONDS);
        recent = new Share(QUARTER_HOUR);
        past = new Share(DAYS);
    }

    private Experience(Experience other) {
        ring = other.ring.copy();
        unanswered = other.unanswered.copy();
        talk = other.talk.copy();
        wrapUp = other.wrapUp.copy();
        recent = other.recent.copy();
        past = other.past.copy();
        habits = other.habits;
    }

    public Experience copy() {
        return new Experience(this);
    }

    /**
     * A person picked up.
     *
     * @param second of the epoch
     */
    public void answered(long second, int ringSeconds) {
        ring.add(ringSeconds);
        recent.note(second, 1, 1);
        past.note(second, 1, 1);
        fade(ring);
    }

    /**
     * Dials ended otherwise, after the same time.
     *
     * @param second of the epoch
     */
    public void notAnswered(long second, int seconds, int dials) {
        unanswered.add(seconds, dials);
        recent.note(second, 0, dials);
        past.note(second, 0, dials);
        fade(unanswered);
    }

    public void talked(int seconds) {
        talk.add(seconds);
        fade(talk);
    }

    public void wrappedUp(int seconds) {
        wrapUp.add(seconds);
        fade(wrapUp);
    }

    private static void fade(Histogram histogram) {
        if (histogram.total() > REMEMBERED) {
            histogram.fade(0.5);
        }
    }

    /** 0 to 1. */
    public double answerRate() {
        double before = past.of(USUAL_ANSWER_RATE, 20);
        return recent.of(before, DIALS_OF_THE_PAST);
    }

    /** Tables are made anew when a quarter more is known, since they take longer than a decision. */
    public Habits habits() {
        Habits last = habits;
        double known = ring.total() + talk.total();
        if (last == null || isOutdated(known, last.answers() + last.talks())) {
            last = Habits.of(ring, unanswered, talk, wrapUp);
            habits = last;
        }
        return last;
    }

    private static boolean isOutdated(double known, double then) {
        return known > then * 1.25 + 5 || known < then;
    }

    /** A share that forgets. */
    private static final class Share {
        private final double memory;
        private double some;
        private double all;
        private long second;

        private Share(double memory) {
            this.memory = memory;
        }

        private Share copy() {
            Share copy = new Share(memory);
            copy.some = some;
            copy.all = all;
            copy.second = second;
            return copy;
        }

        private void note(long now, int hits, int tries) {
            if (now > second) {
                double kept = Math.exp((second - now) / memory);
                some *= kept;
                all *= kept;
                second = now;
            }
            some += hits;
            all += tries;
        }

        private double of(double otherwise, double weight) {
            return (some + otherwise * weight) / (all + weight);
        }
    }
}
