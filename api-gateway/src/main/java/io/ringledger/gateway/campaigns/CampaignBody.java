package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.gateway.campaigns.Channels.Channel;
import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ChannelType;
import io.ringledger.vocabulary.InvalidField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to make, or what one is to be otherwise. Settings, schedule and channels are each said as a whole: what is not
 * said within them is as usual.
 *
 * @param name has to be there where a campaign is to be made
 * @param status where it is to stand from now on: {@code running}, {@code paused} or {@code stopped}; where it stands
 *     already nothing follows of it, and a new one is a draft
 * @param channelSettings by the channels' names; of the {@code channels} beside it only
 */
record CampaignBody(
        @Nullable String name,
        @Nullable String description,
        @Nullable CampaignStatus status,
        @Nullable Settings settings,
        @Nullable Schedule schedule,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<ChannelType> channels,
        @Nullable Map<String, @Nullable Channel> channelSettings) {
    private static final CampaignPlan ANY = new CampaignPlan(
            "any", null, CampaignSettings.USUAL, CampaignSchedule.USUAL, List.of(CampaignChannel.CALLS));

    /** Whether it sets a moment at which the campaign starts by itself. */
    boolean setsStart() {
        return schedule != null && schedule.startsAt() != null;
    }

    /** Where it is to stand, if that is said and does not follow from its start. */
    @Nullable
    CampaignStatus ordered() {
        return status == CampaignStatus.SCHEDULED && setsStart() ? null : status;
    }

    /**
     * A campaign to make.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something in it cannot be so
     */
    CampaignPlan toPlan() {
        return Fields.checked(() -> {
            if (name == null) {
                throw new InvalidField("name", "missing");
            }
            if (ordered() != null && status != CampaignStatus.DRAFT) {
                throw new InvalidField("status", "draft: it can be started once it is there");
            }
            return revision().appliedTo(ANY);
        });
    }

    /**
     * What is to be otherwise.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something in it cannot be so
     */
    CampaignRevision toRevision() {
        return Fields.checked(() -> {
            CampaignRevision revision = revision();
            // each part has limits of its own: what is good for one campaign is good for any
            var _ = revision.appliedTo(ANY);
            return revision;
        });
    }

    private CampaignRevision revision() {
        return new CampaignRevision(
                name == null ? null : name.strip(),
                description,
                settings == null ? null : Fields.under("settings", settings::toSettings),
                schedule == null ? null : Fields.under("schedule", schedule::toSchedule),
                wantedChannels());
    }

    private @Nullable List<CampaignChannel> wantedChannels() {
        if (channels == null && channelSettings != null) {
            throw new InvalidField("channel_settings", "beside channels");
        }
        return channels == null ? null : Channels.of(channels, "channel_settings", channelSettings);
    }
}
