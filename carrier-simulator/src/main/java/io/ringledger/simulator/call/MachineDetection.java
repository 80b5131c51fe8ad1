package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CalleeScript.Outcome;
import io.ringledger.simulator.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how the carrier finds out who picked up.
 *
 * @param mode     what was asked for
 * @param async    {@code true}: the TwiML does not wait for the verdict
 * @param callback told the verdict where it is asynchronous
 */
public record MachineDetection(
        Mode mode, boolean async, @Nullable Webhook callback) {
    /** Values of the {@code MachineDetection} parameter. */
    public enum Mode {
        OFF,
        ENABLE,
        DETECT_MESSAGE_END
    }

    /** Nobody asked. */
    public static final MachineDetection NONE = new MachineDetection(Mode.OFF, false, null);

    boolean isAsked() {
        return mode != Mode.OFF;
    }

    /** Twilio's word for who picked up. */
    String verdict(Outcome outcome) {
        if (outcome != Outcome.MACHINE) {
            return "human";
        }
        return mode == Mode.DETECT_MESSAGE_END ? "machine_end_beep" : "machine_start";
    }
}
