package io.ringledger.pacing.learning;

/**
 * Probability that something lasts longer than so many seconds. What was counted is mixed with a few imagined durations
 * of an exponential distribution of the same mean, so that nothing is impossible and a first observation is no law.
 */
final class Survival {
    private static final double IMAGINED = 5;

    private final double step;
    private final double[] longer;

    private Survival(double step, double[] longer) {
        this.step = step;
        this.longer = longer;
    }

    /** @param otherwise mean in seconds where nothing was counted */
    static Survival of(Histogram histogram, double otherwise) {
        double[] longer = new double[histogram.steps() + 1];
        double mean = Math.max(1, histogram.mean(otherwise));
        double above = histogram.total();
        for (int i = 0; i <= histogram.steps(); i++) {
            double imagined = IMAGINED * Math.exp(-i * histogram.step() / mean);
            longer[i] = (Math.max(0, above) + imagined) / (histogram.total() + IMAGINED);
            above -= i < histogram.steps() ? histogram.count(i) : 0;
        }
        return new Survival(histogram.step(), longer);
    }

    double longerThan(double seconds) {
        double place = Math.max(0, seconds) / step;
        int index = (int) place;
        if (index >= longer.length - 1) {
            return longer[longer.length - 1];
        }
        return longer[index] + (longer[index + 1] - longer[index]) * (place - index);
    }

    double within(double seconds) {
        return 1 - longerThan(seconds);
    }

    /** The duration that the given share of all does not exceed. */
    double quantile(double share) {
        int index = 0;
        while (index < longer.length - 2 && 1 - longer[index + 1] < share) {
            index++;
        }
        double width = longer[index] - longer[index + 1];
        double part = width <= 0 ? 0 : (share - (1 - longer[index])) / width;
        return (index + Math.clamp(part, 0, 1)) * step;
    }
}
