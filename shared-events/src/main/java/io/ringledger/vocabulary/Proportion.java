package io.ringledger.vocabulary;

/**
 * How many of how many, and what can be said of it: 95 % intervals that hold for few as well. Source: R. G. Newcombe,
 * Statistics in Medicine 17 (1998), 857 (Wilson's score interval) and 873 (method 10, for a difference).
 *
 * @param hits 0 to {@code of}
 * @param of at least 1: of nothing there is no share
 */
public record Proportion(long hits, long of) {
    /** Of a normal distribution 95 % lie within so many standard deviations. */
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException("0 to all of at least one");
        }
    }

    /** Within which the true share is, 19 times out of 20. Shares are 0 to 1, differences -1 to 1. */
    public record Bounds(double low, double high) {
        /** Whether no difference at all is among what is likely. */
        public boolean hasZero() {
            return low <= 0 && high >= 0;
        }
    }

    public double share() {
        return (double) hits / of;
    }

    public Bounds bounds() {
        double p = share();
        double z2 = Z * Z;
        double middle = p + z2 / (2 * of);
        double around = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        double whole = 1 + z2 / of;
        // what rounding leaves at the ends would say that nothing is impossible where nothing was seen
        return new Bounds(hits == 0 ? 0 : (middle - around) / whole, hits == of ? 1 : (middle + around) / whole);
    }

    /** By how much this share is above another. */
    public Bounds above(Proportion other) {
        Bounds mine = bounds();
        Bounds theirs = other.bounds();
        double difference = share() - other.share();
        return new Bounds(
                difference - Math.hypot(share() - mine.low(), theirs.high() - other.share()),
                difference + Math.hypot(mine.high() - share(), other.share() - theirs.low()));
    }
}
