package io.ringledger.pacing.simulation.generated;

/** Milliseconds of a log-normal distribution, looked up by share, made once. */
final class Durations {
    private static final int QUANTILES = 4_096;

    private final int[] millis;

    private Durations(int[] millis) {
        this.millis = millis;
    }

    /** @param variation standard deviation over mean */
    static Durations logNormal(double meanSeconds, double variation, int mostMillis) {
        double sigmaSquared = Math.log1p(variation * variation);
        double mu = Math.log(meanSeconds * 1_000) - sigmaSquared / 2;
        int[] millis = new int[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            double z = Normal.quantile((i + 0.5) / QUANTILES);
            millis[i] = (int) Math.min(mostMillis, Math.round(Math.exp(mu + Math.sqrt(sigmaSquared) * z)));
        }
        return new Durations(millis);
    }

    int at(double share) {
        return millis[(int) (share * QUANTILES)];
    }
}
