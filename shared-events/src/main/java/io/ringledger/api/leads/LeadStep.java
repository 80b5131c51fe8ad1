package io.ringledger.api.leads;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that decided whether and when a lead was called: it happened to the lead, or to its campaign.
 *
 * @param at our clock, UTC
 * @param by user who did it, {@code null} where no user did
 * @param callId call of the attempt, {@code null} where it is about none
 * @param seen what was known and laid down then, by name: states, moments, counts, limits; nothing personal
 * @param thereafter what kept the lead from being called from then on
 */
public record LeadStep(
        Kind kind,
        Instant at,
        @Nullable String by,
        @Nullable CallId callId,
        Map<String, String> seen,
        List<LeadHold> thereafter) {
    public LeadStep {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
        thereafter = List.copyOf(thereafter);
    }

    /** What happened. */
    public enum Kind {
        CREATED,
        REVISED,
        /** somebody said how it ended or stands */
        DISPOSITION_SET,
        DELETED,
        /** another lead stands for it */
        MERGED,
        /** it stands for itself again */
        UNMERGED,
        /** it stands for another lead as well */
        ABSORBED,
        /** it does not stand for another one any more */
        RELEASED,
        ATTEMPT_BEGUN,
        ATTEMPT_SETTLED,
        /** it is known after all what came of it */
        ATTEMPT_CORRECTED,
        CAMPAIGN_CREATED,
        CAMPAIGN_REVISED,
        CAMPAIGN_STARTED,
        CAMPAIGN_PAUSED,
        CAMPAIGN_RESUMED,
        CAMPAIGN_STOPPED,
        CAMPAIGN_COMPLETED,
        CAMPAIGN_DELETED
    }
}
