package io.ringledger.simulator.twiml;

import io.ringledger.simulator.behaviour.CallStatus;

/** How a call goes on after some time on the line. */
public sealed interface Turn {
    /** With what comes next. */
    record GoesOn() implements Turn {}

    /** Not at all. */
    record Over(CallStatus end) implements Turn {}

    /** With other instructions. */
    record Instead(Instructions instructions) implements Turn {}
}
