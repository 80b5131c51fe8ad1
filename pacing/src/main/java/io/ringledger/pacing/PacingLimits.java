package io.ringledger.pacing;

/**
 * What a campaign may do at this moment.
 *
 * @param concurrency lines that it may use at once, calls that are talked on included
 * @param callsNow how many calls its account lets it begin at this moment, see {@link FairShare}
 * @param abandonment share of live answers that may be abandoned over 30 days, 0 to 1
 * @param ratio calls for each agent who waits; only {@link io.ringledger.vocabulary.DialingMode#RATIO} looks at it
 */
public record PacingLimits(int concurrency, int callsNow, double abandonment, double ratio) {
    /** 47 CFR 64.1200(a)(7): three in a hundred live answers, per campaign and 30 days. */
    public static final double USUAL_ABANDONMENT = 0.03;

    public PacingLimits {
        if (concurrency < 0 || callsNow < 0) {
            throw new IllegalArgumentException("lines and calls are not negative");
        }
        if (!(abandonment >= 0 && abandonment <= 1)) {
            throw new IllegalArgumentException("the limit of abandoned calls is 0 to 1");
        }
        if (!(ratio >= 1 && ratio <= 100)) {
            throw new IllegalArgumentException("the ratio is 1 to 100");
        }
    }

    /** The usual limit of abandoned calls, one call for each agent. */
    public static PacingLimits of(int concurrency, int callsNow) {
        return new PacingLimits(concurrency, callsNow, USUAL_ABANDONMENT, 1);
    }

    public PacingLimits withAbandonment(double limit) {
        return new PacingLimits(concurrency, callsNow, limit, ratio);
    }

    public PacingLimits withRatio(double callsPerAgent) {
        return new PacingLimits(concurrency, callsNow, abandonment, callsPerAgent);
    }
}
