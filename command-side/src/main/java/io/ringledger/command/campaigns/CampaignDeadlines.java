package io.ringledger.command.campaigns;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CampaignId;
import java.util.List;

/** The durable list of what campaigns wait for. */
final class CampaignDeadlines {
    private final DurableList<CampaignId, CampaignDeadline> list;

    CampaignDeadlines(DurableRecords records) {
        this.list = new DurableList<>(
                records, "campaign_deadlines", CampaignDeadline.class, CampaignDeadline::campaignId, CampaignId::value);
    }

    void put(CampaignDeadline deadline) {
        list.put(deadline);
    }

    void remove(CampaignId id) {
        list.remove(id);
    }

    List<CampaignDeadline> all() {
        return list.all();
    }
}
