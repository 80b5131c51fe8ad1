package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns are wanted.
 *
 * @param status {@code null} for any
 * @param mode {@code null} for any
 * @param name beginning of the name, in any letter case; {@code null} for any
 */
public record CampaignFilter(
        @Nullable CampaignStatus status,
        @Nullable DialingMode mode,
        @Nullable String name) {
    public static final CampaignFilter ALL = new CampaignFilter(null, null, null);
}
