package io.ringledger.query.campaigns;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each campaign, also for deleted ones: what they did goes on to be told. */
final class CampaignsProjection implements StreamProjection<CampaignDocument> {
    static final String NAME = "campaigns";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CampaignEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(CampaignMapping.CREATED_AT),
                index(CampaignMapping.UPDATED_AT),
                index(CampaignMapping.NAME),
                index(CampaignMapping.STATUS, CampaignMapping.CREATED_AT),
                index(CampaignMapping.MODE, CampaignMapping.CREATED_AT));
    }

    private static IndexModel index(String... fields) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(CampaignMapping.TENANT, CampaignMapping.DELETED),
                Indexes.ascending(fields),
                Indexes.ascending("_id")));
    }

    @Override
    public CampaignDocument apply(@Nullable CampaignDocument before, RecordedEvent event) {
        return CampaignDocument.after(before, event);
    }

    @Override
    public Document write(CampaignDocument campaign) {
        return CampaignMapping.write(campaign);
    }

    @Override
    public CampaignDocument read(Document document) {
        return CampaignMapping.read(document);
    }
}
