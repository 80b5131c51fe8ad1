package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.gateway.http.Moments;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Which campaign starts by itself, and when. Source: multitenant document, schedule campaign.
 *
 * @param scheduledTime ISO 8601; UTC where it has no offset
 */
record ScheduleCampaignBody(
        @Schema(implementation = Long.class) CampaignReference campaignId, String scheduledTime) {

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if the moment is none */
    ScheduleCampaign toCommand(Instant at) {
        Instant start = Moments.first("scheduled_time", scheduledTime, ZoneOffset.UTC);
        return new ScheduleCampaign(campaignId.id(), start.truncatedTo(ChronoUnit.MILLIS), at);
    }
}
