package io.ringledger.query.campaigns;

import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.campaigns.CampaignView.Test;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A campaign's document in MongoDB. What nothing is searched for in is kept as text. */
final class CampaignMapping {
    static final String TENANT = "tenant";
    static final String DELETED = "deleted";
    static final String STATUS = "status";
    static final String MODE = "mode";
    static final String NAME = "name";
    static final String CREATED_AT = "createdAt";
    static final String UPDATED_AT = "updatedAt";

    private static final JsonMapper JSON = JsonMapper.shared();

    private CampaignMapping() {}

    static Document write(CampaignDocument campaign) {
        Document document = new Document(TENANT, campaign.tenant().value())
                .append(DELETED, campaign.deleted())
                .append(STATUS, campaign.standing().status().name())
                .append(MODE, campaign.plan().settings().mode().name())
                .append(NAME, key(campaign.plan().name()))
                .append(CREATED_AT, Date.from(campaign.createdAt()))
                .append(UPDATED_AT, Date.from(campaign.updatedAt()))
                .append("plan", JSON.writeValueAsString(campaign.plan()))
                .append("standing", JSON.writeValueAsString(campaign.standing()));
        if (campaign.copyOf() != null) {
            document.append("copyOf", campaign.copyOf().value());
        }
        if (campaign.test() != null) {
            document.append("test", JSON.writeValueAsString(campaign.test()));
        }
        return document;
    }

    static CampaignDocument read(Document document) {
        String copyOf = document.getString("copyOf");
        String test = document.getString("test");
        return new CampaignDocument(
                new CampaignId(document.getString("_id")),
                new TenantId(document.getString(TENANT)),
                JSON.readValue(document.getString("plan"), CampaignPlan.class),
                copyOf == null ? null : new CampaignId(copyOf),
                JSON.readValue(document.getString("standing"), Standing.class),
                test == null ? null : JSON.readValue(test, Test.class),
                document.getBoolean(DELETED),
                document.getDate(CREATED_AT).toInstant(),
                document.getDate(UPDATED_AT).toInstant(),
                StreamProjection.revision(document));
    }

    /** The form in which names are compared and sorted. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
