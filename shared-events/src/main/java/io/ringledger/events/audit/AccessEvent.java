package io.ringledger.events.audit;

import io.ringledger.vocabulary.AccessId;
import java.time.Instant;

/** Somebody wanted to see something. */
public sealed interface AccessEvent permits DataRead, DataExported, AccessRefused {
    AccessId accessId();

    /** How often the same was wanted by the same actor, from 1; more than once where repetitions were put together. */
    int times();

    /** When it was wanted for the first of these times, our clock, UTC. */
    Instant at();
}
