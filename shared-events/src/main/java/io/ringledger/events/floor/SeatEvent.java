package io.ringledger.events.floor;

import io.ringledger.vocabulary.SeatId;

/** What can happen to an agent's seat on the floor. */
public sealed interface SeatEvent extends FloorEvent
        permits AnswerServed,
                SeatCallClaimed,
                SeatCallPlaced,
                SeatCallReleased,
                SeatClosed,
                SeatOpened,
                SeatPaused,
                SeatReady,
                SeatTaken,
                TalkEnded {
    SeatId seatId();
}
