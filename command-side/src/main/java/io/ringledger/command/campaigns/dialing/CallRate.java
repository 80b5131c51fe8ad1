package io.ringledger.command.campaigns.dialing;

import java.time.Duration;
import java.time.Instant;

/**
 * So many calls a second may be asked for, in the long run and in any second. What the carrier's account allows; more would
 * only wait there, where nobody can withdraw it in time.
 */
final class CallRate {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double most;
    private double allowed;
    private Instant counted;

    /** @param perSecond more than 0, also less than 1 */
    CallRate(double perSecond, Instant now) {
        this.perSecond = perSecond;
        this.most = Math.max(1, perSecond);
        this.allowed = most;
        this.counted = now;
    }

    /** How many may be begun now. */
    synchronized int allowed(Instant now) {
        double passed = Math.max(0, Duration.between(counted, now).toNanos()) / NANOS;
        allowed = Math.min(most, allowed + passed * perSecond);
        counted = now;
        return (int) allowed;
    }

    /** One was begun. */
    synchronized void took() {
        allowed -= 1;
    }
}
