package io.ringledger.vocabulary;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is to do.
 *
 * @param name for people, 1 to 200 characters
 * @param description for people, at most 2,000 characters; {@code null} for none
 * @param channels by which it reaches people, at least one, each once
 */
public record CampaignPlan(
        String name,
        @Nullable String description,
        CampaignSettings settings,
        CampaignSchedule schedule,
        List<CampaignChannel> channels) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;

    public CampaignPlan {
        channels = List.copyOf(channels);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidField("name", "1 to " + LONGEST_NAME + " characters");
        }
        if (description != null && description.length() > LONGEST_DESCRIPTION) {
            throw new InvalidField("description", "at most " + LONGEST_DESCRIPTION + " characters");
        }
        var types = new HashSet<ChannelType>();
        if (channels.isEmpty() || !channels.stream().map(CampaignChannel::type).allMatch(types::add)) {
            throw new InvalidField("channels", "at least one, each once");
        }
    }

    /** The same with other settings. */
    public CampaignPlan with(CampaignSettings other) {
        return new CampaignPlan(name, description, other, schedule, channels);
    }

    /** The same with another schedule. */
    public CampaignPlan with(CampaignSchedule other) {
        return new CampaignPlan(name, description, settings, other, channels);
    }
}
