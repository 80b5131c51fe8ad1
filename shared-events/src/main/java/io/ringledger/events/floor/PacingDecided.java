package io.ringledger.events.floor;

import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import java.time.Instant;

/**
 * How many calls the campaign has begun since the last such event, and why not one more. Kept when either has changed, some
 * seconds apart: a record for whoever asks why, of which nothing follows.
 *
 * @param dialled calls begun since the last one, not negative
 * @param reason why not one more, at that moment
 * @param sight what the last decision saw and computed
 * @param decidedAt our clock, UTC
 */
public record PacingDecided(
        FloorId floorId, DialingMode mode, int dialled, PacingReason reason, PacingSight sight, Instant decidedAt)
        implements FloorEvent {}
