package io.ringledger.vocabulary;

/** Who speaks to the called party. */
public enum CallVoice {
    /** a human */
    AGENT,
    /** a voice that is made or was recorded; an AI's is one (FCC 24-17) */
    ARTIFICIAL
}
