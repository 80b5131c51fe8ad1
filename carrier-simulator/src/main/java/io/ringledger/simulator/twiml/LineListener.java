package io.ringledger.simulator.twiml;

/** Is told what the TwiML does to the sound on the line, on the thread that lives the call. */
public interface LineListener {
    /** From now on what is said is to be transcribed. */
    void transcribe(Verb.Transcribes order);

    /** The carrier has said this, and is done with it. */
    void said(String text);

    /** The carrier says nothing for a while: the callee may speak. */
    void listens();
}
