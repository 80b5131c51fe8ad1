package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.TenantId;

/** Brings customers and agents together. Every method blocks for at most its timeouts; none asks twice by itself. */
public interface Bridge {
    /** Asks for a call to an agent, once: whoever picks up is taken to the room. There is no idempotency key for it. */
    DialAnswer call(AgentCall agent);

    /** Asks for a call to an agent, once, who stays on the line in a conference of their own. */
    DialAnswer call(SeatCall seat);

    /** Takes a customer's call to the room, where it stays until the agent leaves; may be repeated, and is heard then. */
    MoveAnswer move(CallSid customerLeg, Room room);

    /** Takes a customer's call out of a room where nobody is: the customer is told to wait; may be repeated. */
    MoveAnswer bringBack(CallSid customerLeg);

    /** Cuts short what a customer's call is being told, and has it ask anew what it is to hear; may be repeated. */
    MoveAnswer cue(CallSid customerLeg, TenantId tenantId, CallId callId);

    /** Asks to end a call to an agent; may be repeated. */
    HangUpAnswer hangUp(CallSid agentLeg);
}
