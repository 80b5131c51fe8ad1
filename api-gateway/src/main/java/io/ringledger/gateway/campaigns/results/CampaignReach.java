package io.ringledger.gateway.campaigns.results;

import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.ChannelType;
import java.util.List;
import java.util.Map;

/**
 * A campaign over all channels. Source: omnichannel document, 5. The platform calls people and sends them no messages: calls
 * are all that there is to count, and the channels of a campaign that nothing is sent by are named.
 *
 * @param channels that the campaign is to use
 */
record CampaignReach(CampaignId campaignId, String name, List<ChannelType> channels, ReachMetrics metrics) {

    /**
     * Numbers of all channels together.
     *
     * @param byChannel the same of each channel that anything was sent by
     * @param unserved channels of the campaign by which nothing is sent
     */
    record ReachMetrics(
            long totalSent,
            long responses,
            long conversions,
            Map<String, Reach> byChannel,
            List<ChannelType> unserved) {}

    /**
     * Numbers of one channel.
     *
     * @param totalSent calls for which the carrier was asked, or is to be
     * @param responses people with whom somebody talked, each once
     * @param conversions of those, each once
     */
    record Reach(long totalSent, long responses, long conversions) {}

    static CampaignReach of(CampaignView campaign, Tally tally) {
        List<ChannelType> channels =
                campaign.plan().channels().stream().map(CampaignChannel::type).toList();
        Reach calls = new Reach(tally.dialled(), tally.reached(), tally.conversions());
        return new CampaignReach(
                campaign.id(),
                campaign.plan().name(),
                channels,
                new ReachMetrics(
                        calls.totalSent(),
                        calls.responses(),
                        calls.conversions(),
                        Map.of("voice", calls),
                        channels.stream()
                                .filter(type -> type != ChannelType.VOICE)
                                .toList()));
    }
}
