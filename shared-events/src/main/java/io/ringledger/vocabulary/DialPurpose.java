package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a dial is for.
 *
 * @param callId call that it would begin
 * @param campaignId {@code null} for a call begun by hand
 * @param leadId {@code null} for nobody of a campaign
 * @param voice who would speak
 * @param marketing whether it is to sell something, then or later: a telephone solicitation
 */
public record DialPurpose(
        CallId callId,
        @Nullable CampaignId campaignId,
        @Nullable LeadId leadId,
        CallVoice voice,
        boolean marketing) {}
