package io.ringledger.gateway.leads;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CampaignId;
import org.jspecify.annotations.Nullable;

/** Reads ids of campaigns, which one document writes as numbers. */
public final class Campaigns {
    private Campaigns() {}

    /**
     * Reads the id of a path.
     *
     * @throws Rejected NOT_FOUND if it is none: then there is no such campaign
     */
    public static CampaignId named(String id) {
        try {
            return CampaignId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(PlatformRejection.NOT_FOUND, "There is no such campaign");
        }
    }

    /**
     * Reads an id in either form.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none
     */
    public static @Nullable CampaignId parse(@Nullable Object id) {
        try {
            return id == null || id.toString().isBlank() ? null : CampaignId.parse(id.toString());
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("campaign_id", "not the id of a campaign");
        }
    }
}
