package io.ringledger.query.projection;

import java.time.Duration;

/**
 * How a projection is doing, as this process sees it.
 *
 * @param name name of the projection
 * @param version the one that readers use
 * @param position last position of the log that the slowest segment here has applied, -1 if none
 * @param lag events between that and the end of the log
 * @param tokenAge how long there has been something to apply and nothing was applied; zero if all is
 * @param parked streams that stand still until they are retried
 * @param skipped events that are missing in sums until a rebuild
 */
public record ProjectionState(
        String name,
        Status status,
        int version,
        long position,
        long lag,
        Duration tokenAge,
        long parked,
        long skipped) {
    /** In the order of what an operator should see first. */
    public enum Status {
        /** its next version is being filled; readers use the old one */
        REBUILDING,
        /** the store or the log cannot be used; it is tried again and again */
        FAILING,
        /** it lacks events: retry its parked streams, or rebuild it */
        DEGRADED,
        /** nothing is wrong */
        LIVE
    }
}
