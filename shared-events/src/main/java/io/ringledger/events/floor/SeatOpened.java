package io.ringledger.events.floor;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Instant;

/**
 * The agent is on the line and waits for whoever picks up next. Source: Twilio conference callback {@code participant-join}.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param openedAt our clock, UTC
 */
public record SeatOpened(FloorId floorId, SeatId seatId, CallSid agentLeg, Instant openedAt) implements SeatEvent {}
