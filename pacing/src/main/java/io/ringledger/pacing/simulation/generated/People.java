package io.ringledger.pacing.simulation.generated;

import io.ringledger.pacing.simulation.Attempt;
import io.ringledger.pacing.simulation.Mix;
import io.ringledger.vocabulary.AttemptOutcome;

/** Who is behind the numbers: picks up, talks, is busy, lets it ring, has a machine. */
final class People {
    private static final int NO_ANSWER_AFTER = 25_000;
    private static final double MACHINES = 0.45;
    private static final double BUSY = 0.06;
    private static final double FAILED = 0.03;
    private static final Durations RING = Durations.logNormal(10, 0.5, 24_000);
    private static final Durations MACHINE = Durations.logNormal(20, 0.2, 30_000);
    private static final Durations WRAP_UP = Durations.logNormal(12, 0.6, 120_000);
    private static final Attempt BUSY_LINE = new Attempt(AttemptOutcome.BUSY, 3_000, 0, 0);
    private static final Attempt NOT_CONNECTED = new Attempt(AttemptOutcome.FAILED, 1_000, 0, 0);
    private static final Attempt NOBODY = new Attempt(AttemptOutcome.NO_ANSWER, NO_ANSWER_AFTER, 0, 0);
    private static final Attempt[] MACHINE_SECONDS = machines();

    private final Durations talk;

    People(int talkSeconds) {
        talk = Durations.logNormal(talkSeconds, 0.8, 3_600_000);
    }

    private static Attempt[] machines() {
        Attempt[] machines = new Attempt[64];
        for (int second = 0; second < machines.length; second++) {
            machines[second] =
                    new Attempt(AttemptOutcome.MACHINE, Math.min(second * 1_000, Attempt.LONGEST_RING), 0, 0);
        }
        return machines;
    }

    /** @param lead any number; the same one is the same lead */
    Attempt attempt(long lead, double answerRate) {
        double luck = Mix.share(lead);
        if (luck < answerRate) {
            return answered(Mix.mix(lead));
        }
        double other = (luck - answerRate) / (1 - answerRate);
        if (other < MACHINES) {
            return MACHINE_SECONDS[MACHINE.at(other / MACHINES) / 1_000];
        }
        if (other < MACHINES + BUSY) {
            return BUSY_LINE;
        }
        return other < MACHINES + BUSY + FAILED ? NOT_CONNECTED : NOBODY;
    }

    private Attempt answered(long person) {
        long more = Mix.mix(person);
        return new Attempt(
                AttemptOutcome.REACHED,
                RING.at(Mix.share(person)),
                talk.at(Mix.share(more)),
                WRAP_UP.at(Mix.share(Mix.mix(more))));
    }
}
