package io.ringledger.pacing.learning;

import static io.ringledger.pacing.learning.Habits.MOMENTS;

/** Sums of independent chances at each of the {@link Habits#MOMENTS}: their mean, and the sum of their squares. */
public final class Chances {
    private final double[] means = new double[MOMENTS];
    private final double[] squares = new double[MOMENTS];

    /** As many times the row of a table that has a row for each age. */
    void add(double[] table, int row, double factor, int count) {
        for (int moment = 0; moment < MOMENTS; moment++) {
            double chance = factor * table[row * MOMENTS + moment];
            means[moment] += count * chance;
            squares[moment] += count * chance * chance;
        }
    }

    public double mean(int moment) {
        return means[moment];
    }

    public double squares(int moment) {
        return squares[moment];
    }
}
