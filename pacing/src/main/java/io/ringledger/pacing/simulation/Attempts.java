package io.ringledger.pacing.simulation;

/** The leads of a day, in the order in which they are dialled. */
@FunctionalInterface
public interface Attempts {
    /**
     * The next one.
     *
     * @param second since the day opened, never less than the last time
     */
    Attempt next(int second);
}
