package io.ringledger.api.leads;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a lead from being called at some moment, by what was laid down at that moment.
 *
 * @param until when this alone would let it be called, if all else stayed as it was; {@code null} where time does not decide
 * @param seen what was looked at, by name: moments, zones, states, counts; nothing personal
 */
public record LeadHold(Reason reason, @Nullable Instant until, Map<String, String> seen) {
    public LeadHold {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    /** What keeps it. */
    public enum Reason {
        /** nobody had entered it */
        NOT_ENTERED,
        /** it is in no campaign */
        NO_CAMPAIGN,
        /** its campaign was deleted, or never was there */
        CAMPAIGN_MISSING,
        /** its campaign has not started, has paused, was stopped or is over */
        CAMPAIGN_NOT_RUNNING,
        /** it is outside the hours of its campaign, or after their end */
        CAMPAIGN_SCHEDULE,
        /** it is not due yet: an attempt was made, and the next one comes later */
        NOT_DUE,
        /** nothing does but its turn: others are called first, or as many as may be are being called */
        TURN,
        /** it is being called */
        BEING_CALLED,
        /** it is not called any more, as its status says */
        DONE,
        /** whom it was about is erased: there is no number any more */
        ERASED
    }
}
