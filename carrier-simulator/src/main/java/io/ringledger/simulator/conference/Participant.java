package io.ringledger.simulator.conference;

/**
 * A call in a room.
 *
 * @param callSid the call
 * @param to      its called number
 * @param goesOn  lets it go on with what comes after the room
 */
public record Participant(String callSid, String to, Runnable goesOn) {}
