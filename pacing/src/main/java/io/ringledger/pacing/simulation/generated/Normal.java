package io.ringledger.pacing.simulation.generated;

/** The standard normal distribution, for making durations. */
final class Normal {
    private static final double LEAST = -8;
    private static final int HALVINGS = 50;

    private Normal() {}

    /** @param share above 0 and below 1 */
    static double quantile(double share) {
        double low = LEAST;
        double high = -LEAST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Abramowitz and Stegun 26.2.17; error below 1e-7. */
    private static double below(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
                * Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI);
        return x < 0 ? tail : 1 - tail;
    }
}
