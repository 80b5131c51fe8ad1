package io.ringledger.pacing.learning;

/** Durations counted by equal steps; the last step holds everything longer. */
public final class Histogram {
    private final int step;
    private final double[] counts;
    private double total;
    private double sum;

    /** @param step seconds of one step */
    public Histogram(int step, int steps) {
        this.step = step;
        this.counts = new double[steps];
    }

    private Histogram(Histogram other) {
        step = other.step;
        counts = other.counts.clone();
        total = other.total;
        sum = other.sum;
    }

    public void add(int seconds) {
        add(seconds, 1);
    }

    public void add(int seconds, int times) {
        counts[Math.clamp(seconds / step, 0, counts.length - 1)] += times;
        total += times;
        sum += (double) seconds * times;
    }

    /** Makes what was counted so far weigh less than what comes. */
    public void fade(double factor) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= factor;
        }
        total *= factor;
        sum *= factor;
    }

    public Histogram copy() {
        return new Histogram(this);
    }

    public double total() {
        return total;
    }

    /** In seconds; the given one where nothing was counted. */
    public double mean(double otherwise) {
        return total == 0 ? otherwise : sum / total;
    }

    int step() {
        return step;
    }

    int steps() {
        return counts.length;
    }

    double count(int index) {
        return counts[index];
    }
}
