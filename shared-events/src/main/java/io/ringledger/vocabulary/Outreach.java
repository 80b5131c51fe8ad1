package io.ringledger.vocabulary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * For which campaign a call is made, and how it is to be made then.
 *
 * @param leadId whom it is to reach
 * @param voice who speaks to the called party
 * @param marketing whether it is to sell something, then or later: a telephone solicitation
 * @param ringTime how long it rings before nobody has answered
 * @param findsMachines whether the carrier is to find out if a machine has answered
 * @param variant the way of a test in which it is made, {@code null} where none is tested
 * @param floorId where an agent is found for whoever picks up, {@code null} where the AI talks
 */
public record Outreach(
        CampaignId campaignId,
        LeadId leadId,
        CallVoice voice,
        boolean marketing,
        Duration ringTime,
        boolean findsMachines,
        @Nullable AssignedVariant variant,
        @Nullable FloorId floorId) {}
