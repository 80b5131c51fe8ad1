package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;
import java.util.Locale;

/** What a frame is about, in the words of the multitenant dialect. */
public enum Channel {
    CALLS,
    INTERACTIONS,
    SENTIMENT,
    QA,
    ESCALATIONS;

    /** The channel that a change belongs to. */
    public static Channel of(CallChange change) {
        return switch (change) {
            case CallChange.OfCall _ -> CALLS;
            case CallChange.InteractionAdded _ -> INTERACTIONS;
            case CallChange.SentimentChanged _ -> SENTIMENT;
            case CallChange.QaScoreUpdated _ -> QA;
            case CallChange.OfEscalation _ -> ESCALATIONS;
        };
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if there is no such channel
     */
    static Channel parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
