package io.ringledger.command.escalations;

import java.time.Duration;

/** What whoever asks the carrier has to know of the rules. */
public final class TransferRules {
    /** How long an attempt may take until the customer is with the agent: ringing, the briefing, and some. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private TransferRules() {}
}
