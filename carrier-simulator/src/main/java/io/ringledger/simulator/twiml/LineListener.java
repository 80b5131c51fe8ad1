package io.ringledger.simulator.twiml;

import java.util.Optional;

/** Is told what the TwiML does to the sound on the line, on the thread that lives the call. */
public interface LineListener {
    /** From now on what is said is to be transcribed. */
    void transcribe(Verb.Transcribes order);

    /** The carrier has said this, and is done with it. */
    void said(String text);

    /** The carrier says nothing for a while: the callee may speak. */
    void listens();

    /** From now on the callee speaks only where it is asked to, and where it meets others. */
    void takesTurns();

    /** What the callee says next, where it has anything left to say; it stays next until it is {@link #answered}. */
    Optional<Answer> answer();

    /** The callee has said what was next, and is done with it. */
    void answered();

    /** The line is in a room with others: they may speak with each other. */
    void meets();

    /** It is there no more. */
    void parts();
}
