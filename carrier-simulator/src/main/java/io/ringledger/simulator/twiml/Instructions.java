package io.ringledger.simulator.twiml;

import io.ringledger.simulator.webhook.Webhook;
import java.util.Map;

/** Where the TwiML of a call comes from. */
public sealed interface Instructions {
    /**
     * From the platform, when the call needs it.
     *
     * @param more what the platform is told beside what it is always told
     */
    record Fetched(Webhook from, Map<String, String> more) implements Instructions {
        public Fetched {
            more = Map.copyOf(more);
        }

        /** With nothing more to tell. */
        public Fetched(Webhook from) {
            this(from, Map.of());
        }
    }

    /** From the request that made or changed the call. */
    record Inline(String twiml) implements Instructions {}
}
