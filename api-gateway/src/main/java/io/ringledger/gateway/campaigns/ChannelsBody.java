package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.gateway.campaigns.Channels.Channel;
import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.ChannelType;
import io.ringledger.vocabulary.InvalidField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which channels a campaign reaches people. Source: omnichannel document, 5.
 *
 * @param channels at least one, each once
 * @param settings by the channels' names
 */
record ChannelsBody(
        @JsonSetter(contentNulls = Nulls.FAIL) List<ChannelType> channels,
        @Nullable Map<String, @Nullable Channel> settings) {

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if they cannot be a campaign's */
    CampaignRevision toRevision() {
        return Fields.checked(() -> {
            List<CampaignChannel> wanted = Channels.of(channels, "settings", settings);
            if (wanted.isEmpty()
                    || wanted.stream().map(CampaignChannel::type).distinct().count() < wanted.size()) {
                throw new InvalidField("channels", "at least one, each once");
            }
            return CampaignRevision.of(wanted);
        });
    }
}
