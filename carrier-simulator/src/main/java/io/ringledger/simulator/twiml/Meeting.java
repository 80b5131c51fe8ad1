package io.ringledger.simulator.twiml;

/** Where the line is taken when the TwiML wants it in a room with others. */
public interface Meeting {
    /** The line is in the room from now on. */
    void join(Verb.Joins order);

    /** It is there no more. */
    void leave(Verb.Joins order);
}
