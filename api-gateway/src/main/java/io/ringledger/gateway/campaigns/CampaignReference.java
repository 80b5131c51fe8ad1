package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.ringledger.vocabulary.CampaignId;

/** A campaign as a body names it: by its number, or in our own form. */
record CampaignReference(CampaignId id) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CampaignReference of(long number) {
        return new CampaignReference(CampaignId.of(number));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CampaignReference of(String text) {
        return new CampaignReference(CampaignId.parse(text));
    }
}
