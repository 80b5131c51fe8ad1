package io.ringledger.pacing.simulation;

/**
 * A dial that was made.
 *
 * @param second since the day opened
 * @param attempt what came of it; without talk and wrap-up where nobody talked
 */
public record RecordedAttempt(int second, Attempt attempt) {}
