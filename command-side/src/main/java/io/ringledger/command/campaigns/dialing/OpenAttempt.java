package io.ringledger.command.campaigns.dialing;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of which it is not known yet what comes of it. Kept durably, so it holds nothing personal.
 *
 * @param zone by whose clock the called party lives, {@code null} where nobody has said
 * @param answeredBy who picked up, {@code null} while nobody has or nobody can tell
 * @param answered whether somebody or something has picked up
 * @param cause what made the campaign dial
 */
record OpenAttempt(
        CallId callId,
        CampaignId campaignId,
        LeadId leadId,
        @Nullable ZoneId zone,
        @Nullable AnsweredBy answeredBy,
        boolean answered,
        Cause cause) {
    OpenAttempt answeredBy(@Nullable AnsweredBy whom) {
        return new OpenAttempt(callId, campaignId, leadId, zone, whom == null ? answeredBy : whom, true, cause);
    }
}
