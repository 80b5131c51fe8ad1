/**
 * The durable event log of {@code ./run}: events, snapshots, records, tokens and dead letters in one directory, behind
 * Axon's ports. {@link io.ringledger.embedded.events.EmbeddedEventLog} is the door; the rest is machinery.
 * No domain type and no Spring here: events are bytes with a name.
 */
@NullMarked
package io.ringledger.embedded.events;

import org.jspecify.annotations.NullMarked;
