package io.ringledger.command.campaigns.dialing;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;

/**
 * A campaign that dials. How it is to do so is asked of itself each time.
 *
 * @param cause what made it dial; what it does inherits it
 */
record RunningCampaign(CampaignId campaignId, Cause cause) {}
