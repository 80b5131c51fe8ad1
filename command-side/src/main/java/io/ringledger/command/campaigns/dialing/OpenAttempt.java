package io.ringledger.command.campaigns.dialing;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.LeadId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of which it is not known yet what comes of it. Kept durably, so it holds nothing personal.
 *
 * @param zone by whose clock the called party lives, {@code null} where nobody has said
 * @param answeredBy who picked up, {@code null} while nobody has or nobody can tell
 * @param answered whether somebody or something has picked up
 * @param cause what made the campaign dial
 * @param begunAt our clock, UTC
 * @param floorId where an agent is found for whoever picks up, {@code null} where the AI talks
 * @param reception what became of them there, {@code null} as long as nothing has
 */
record OpenAttempt(
        CallId callId,
        CampaignId campaignId,
        LeadId leadId,
        @Nullable ZoneId zone,
        @Nullable AnsweredBy answeredBy,
        boolean answered,
        Cause cause,
        Instant begunAt,
        @Nullable FloorId floorId,
        @Nullable Reception reception) {
    OpenAttempt {
        // entries of before it was kept
        begunAt = Objects.requireNonNullElse(begunAt, Instant.EPOCH);
    }

    OpenAttempt answeredBy(@Nullable AnsweredBy whom) {
        AnsweredBy known = whom == null ? answeredBy : whom;
        return new OpenAttempt(callId, campaignId, leadId, zone, known, true, cause, begunAt, floorId, reception);
    }

    OpenAttempt received(Reception how) {
        return new OpenAttempt(callId, campaignId, leadId, zone, answeredBy, true, cause, begunAt, floorId, how);
    }
}
