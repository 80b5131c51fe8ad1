package io.ringledger.pacing.simulation;

import io.ringledger.pacing.Since;
import io.ringledger.pacing.learning.Experience;

/** Calls that ring, by the second of their begin: most of them end unanswered, and are only counted. */
final class Lines {
    private static final int RING = 64;

    private final long opens;
    private final int[] dialling = new int[RING];
    private final int[][] endings = new int[RING][RING];
    private final int[] endingsAt = new int[RING];
    private final long[] seconds = new long[RING];
    private final int[] counts = new int[RING];
    private int total;
    private Since since = Since.NONE;
    private boolean changed;

    Lines(long opens) {
        this.opens = opens;
    }

    void dial(int second, Attempt attempt) {
        dialling[second % RING]++;
        total++;
        changed = true;
        if (!attempt.answered()) {
            int ends = second + Math.max(1, attempt.ring() / 1_000);
            endings[ends % RING][second % RING]++;
            endingsAt[ends % RING]++;
        }
    }

    void answered(int second) {
        dialling[second % RING]--;
        total--;
        changed = true;
    }

    /** Takes away what ends unanswered at this second. */
    void end(int second, Experience experience) {
        if (endingsAt[second % RING] == 0) {
            return;
        }
        int[] ending = endings[second % RING];
        for (int age = 1; age < RING; age++) {
            int begun = (second - age) & (RING - 1);
            if (ending[begun] > 0) {
                experience.notAnswered(opens + second, age, ending[begun]);
                dialling[begun] -= ending[begun];
                ending[begun] = 0;
            }
        }
        total -= endingsAt[second % RING];
        endingsAt[second % RING] = 0;
        changed = true;
    }

    int total() {
        return total;
    }

    Since since(int second) {
        if (changed) {
            since = ringing(second);
            changed = false;
        }
        return since;
    }

    private Since ringing(int second) {
        int runs = 0;
        for (int age = RING - 1; age >= 0; age--) {
            int begun = (second - age) & (RING - 1);
            if (dialling[begun] > 0) {
                seconds[runs] = opens + second - age;
                counts[runs++] = dialling[begun];
            }
        }
        return Since.ofRuns(seconds, counts, runs);
    }
}
