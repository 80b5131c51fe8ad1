package io.ringledger.api.campaigns;

import static java.util.Objects.requireNonNullElse;

import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a campaign's plan are to be said anew, each as a whole; {@code null} for what stays.
 *
 * @param description empty for none any more
 */
public record CampaignRevision(
        @Nullable String name,
        @Nullable String description,
        @Nullable CampaignSettings settings,
        @Nullable CampaignSchedule schedule,
        @Nullable List<CampaignChannel> channels) {
    public CampaignRevision {
        channels = channels == null ? null : List.copyOf(channels);
    }

    public static CampaignRevision of(CampaignSchedule schedule) {
        return new CampaignRevision(null, null, null, schedule, null);
    }

    public static CampaignRevision of(List<CampaignChannel> channels) {
        return new CampaignRevision(null, null, null, null, channels);
    }

    /**
     * The plan after it.
     *
     * @throws io.ringledger.vocabulary.InvalidField if a part is out of its limits
     */
    public CampaignPlan appliedTo(CampaignPlan before) {
        return new CampaignPlan(
                requireNonNullElse(name, before.name()),
                described(before.description()),
                requireNonNullElse(settings, before.settings()),
                requireNonNullElse(schedule, before.schedule()),
                requireNonNullElse(channels, before.channels()));
    }

    private @Nullable String described(@Nullable String before) {
        if (description == null) {
            return before;
        }
        return description.isBlank() ? null : description;
    }
}
