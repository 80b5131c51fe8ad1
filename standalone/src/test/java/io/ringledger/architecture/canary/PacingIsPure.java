package io.ringledger.architecture.canary;

import java.util.SplittableRandom;

/** A pacing method that throws dice. */
final class PacingIsPure {
    int calls(SplittableRandom dice) {
        return dice.nextInt(6);
    }
}
