package io.ringledger.embedded.events;

import java.time.Duration;

/**
 * How an {@link EmbeddedEventLog} behaves.
 *
 * @param durability when an append is acknowledged
 * @param readers read-only connections at most; more readers than that wait for one another
 * @param groupSize appends and other writes committed together at most
 * @param tailEvents newest events kept in memory for readers at the tail
 * @param batchSize events read from the file at once
 * @param reopenPause between attempts to reopen after a failed write
 */
public record EventLogOptions(
        Durability durability, int readers, int groupSize, int tailEvents, int batchSize, Duration reopenPause) {

    public EventLogOptions {
        if (readers < 1 || groupSize < 1 || tailEvents < 1 || batchSize < 1) {
            throw new IllegalArgumentException("readers, groupSize, tailEvents and batchSize are at least 1");
        }
    }

    /** What {@code ./run} uses: synced. */
    public static EventLogOptions defaults() {
        return new EventLogOptions(Durability.SYNCED, 8, 512, 8_192, 1_000, Duration.ofMillis(250));
    }

    public EventLogOptions with(Durability other) {
        return new EventLogOptions(other, readers, groupSize, tailEvents, batchSize, reopenPause);
    }
}
