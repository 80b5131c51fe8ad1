package io.ringledger.simulator.twiml;

/** A direction of sound, as the carrier sees it. */
public enum Track {
    /** From the other party to the carrier. */
    INBOUND("inbound_track"),
    /** From the carrier to the other party. */
    OUTBOUND("outbound_track");

    private final String word;

    Track(String word) {
        this.word = word;
    }

    /** Twilio's word. */
    public String word() {
        return word;
    }
}
