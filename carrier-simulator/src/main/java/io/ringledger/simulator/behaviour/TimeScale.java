package io.ringledger.simulator.behaviour;

import java.time.Duration;

/**
 * How much faster than the wall clock scripted time passes.
 *
 * @param factor 1 is real time, 100 lets a minute of talk pass in 600 ms; positive
 */
public record TimeScale(double factor) {
    public TimeScale {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("A time scale is a positive number, not " + factor);
        }
    }

    /** How long to wait for simulated time to pass. */
    public Duration wall(Duration simulated) {
        return Duration.ofNanos((long) (simulated.toNanos() / factor));
    }

    /** How much simulated time has passed in wall time. */
    public Duration simulated(Duration wall) {
        return Duration.ofNanos((long) (wall.toNanos() * factor));
    }
}
