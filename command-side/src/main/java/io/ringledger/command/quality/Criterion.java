package io.ringledger.command.quality;

import io.ringledger.vocabulary.Speaker;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One thing that a call is looked at for.
 *
 * @param issue what it is called where it is found
 * @param costs what each time takes from the score of its dimension
 */
record Criterion(String issue, Dimension dimension, double costs, Finding finding) {
    /** More often than this it counts no more. */
    private static final int MOST = 3;

    /** What is scored by looking for what is wrong. */
    enum Dimension {
        COMPLIANCE,
        ACCURACY,
        PROFESSIONALISM
    }

    /** How often something is found. */
    @FunctionalInterface
    interface Finding {
        int times(Talk talk);
    }

    double takes(Talk talk) {
        return costs * Math.min(MOST, finding.times(talk));
    }

    /** Turns of one side that have words of a kind. */
    static Finding said(Speaker speaker, Pattern words) {
        return talk -> talk.count(speaker, words);
    }

    /** Something that is so and should not be. */
    static Finding present(Predicate<Talk> there) {
        return talk -> there.test(talk) ? 1 : 0;
    }
}
