package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.gateway.campaigns.Channels.Channel;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.ChannelType;
import java.util.List;
import java.util.Map;

/** By which channels a campaign reaches people, in the words of the omnichannel document. */
record CampaignChannels(
        CampaignId campaignId,
        String name,
        List<ChannelType> channels,
        Map<String, Channel> settings,
        @JsonIgnore long revision)
        implements Versioned {

    static CampaignChannels of(CampaignView view) {
        return new CampaignChannels(
                view.id(),
                view.plan().name(),
                Channels.types(view.plan().channels()),
                Channels.settings(view.plan().channels()),
                view.revision());
    }
}
