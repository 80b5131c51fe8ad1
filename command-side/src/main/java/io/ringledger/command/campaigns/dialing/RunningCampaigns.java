package io.ringledger.command.campaigns.dialing;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CampaignId;
import java.util.List;

/** The durable list of campaigns that dial. */
final class RunningCampaigns {
    private final DurableList<CampaignId, RunningCampaign> list;

    RunningCampaigns(DurableRecords records) {
        this.list = new DurableList<>(
                records, "campaigns_running", RunningCampaign.class, RunningCampaign::campaignId, CampaignId::value);
    }

    void put(RunningCampaign campaign) {
        list.put(campaign);
    }

    void remove(CampaignId campaignId) {
        list.remove(campaignId);
    }

    List<RunningCampaign> all() {
        return list.all();
    }
}
