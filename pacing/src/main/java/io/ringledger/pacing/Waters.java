package io.ringledger.pacing;

import java.util.stream.IntStream;

/** Weighted max-min fairness in whole numbers. */
final class Waters {
    private Waters() {}

    /** Gives each at most what it needs, and together all there is or all that is needed. */
    static int[] fill(int capacity, double[] weights, int[] needs) {
        int[] given = new int[needs.length];
        boolean[] full = new boolean[needs.length];
        double left = Math.max(0, capacity);
        double open =
                IntStream.range(0, needs.length).mapToDouble(i -> weights[i]).sum();
        for (boolean again = true; again; ) {
            again = false;
            for (int i = 0; i < needs.length; i++) {
                if (!full[i] && needs[i] * open <= left * weights[i]) {
                    full[i] = true;
                    given[i] = needs[i];
                    left -= needs[i];
                    open -= weights[i];
                    again = true;
                }
            }
        }
        pour(left, open, weights, full, given);
        return given;
    }

    /** To those who need more than there is: whole numbers first, then the rest to the largest fractions. */
    private static void pour(double left, double open, double[] weights, boolean[] full, int[] given) {
        double[] fractions = new double[given.length];
        int rest = (int) left;
        for (int i = 0; i < given.length; i++) {
            if (!full[i]) {
                double part = left * weights[i] / open;
                given[i] = (int) part;
                fractions[i] = part - given[i];
                rest -= given[i];
            }
        }
        IntStream.range(0, given.length)
                .filter(i -> !full[i])
                .boxed()
                .sorted((a, b) -> Double.compare(fractions[b], fractions[a]))
                .limit(Math.max(0, rest))
                .forEach(i -> given[i]++);
    }
}
