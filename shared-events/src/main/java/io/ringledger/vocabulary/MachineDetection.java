package io.ringledger.vocabulary;

/** What a campaign does about answering machines. */
public enum MachineDetection {
    /** nobody asks whether a machine has answered */
    OFF,
    /** it is asked, and a call that a machine has answered is ended */
    HANG_UP,
    /** it is asked, and whoever would talk with a person hears the machine and may leave a message */
    LEAVE
}
