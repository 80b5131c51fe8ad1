package io.ringledger.simulator.twiml;

import io.ringledger.simulator.webhook.Webhook;

/** Where the TwiML of a call comes from. */
public sealed interface Instructions {
    /** From the platform, when the call needs it. */
    record Fetched(Webhook from) implements Instructions {}

    /** From the request that made or changed the call. */
    record Inline(String twiml) implements Instructions {}
}
