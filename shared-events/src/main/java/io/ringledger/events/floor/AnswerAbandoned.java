package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person has picked up, and no agent was there: they hear who called, and the call ends. Counts as abandoned by 47 CFR
 * 64.1200(a)(7).
 *
 * @param day by the campaign's clock: what it counts for
 * @param abandonedAt our clock, UTC
 */
public record AnswerAbandoned(FloorId floorId, CallId callId, LocalDate day, Instant abandonedAt)
        implements FloorEvent {}
