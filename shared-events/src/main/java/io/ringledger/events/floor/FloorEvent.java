package io.ringledger.events.floor;

import io.ringledger.vocabulary.FloorId;

/** Everything that can happen on a campaign's floor. The class name is the stored type name: never rename or move one. */
public sealed interface FloorEvent permits AnswerAbandoned, PacingDecided, SeatEvent {
    FloorId floorId();
}
