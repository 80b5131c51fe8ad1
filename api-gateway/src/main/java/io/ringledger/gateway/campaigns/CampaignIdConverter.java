package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CampaignId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path or a query, in either form. What is no id is the id of no campaign. */
@Component
final class CampaignIdConverter implements Converter<String, CampaignId> {

    @Override
    public CampaignId convert(String text) {
        try {
            return CampaignId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(CampaignRejection.CAMPAIGN_NOT_FOUND, "There is no such campaign");
        }
    }
}
