package io.ringledger.query.calls;

import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whom and which campaign a call was made for, as part of its document; nothing where it was for none. */
final class OutreachMapping {
    private OutreachMapping() {}

    static Document write(@Nullable Outreach outreach) {
        Document document = new Document();
        if (outreach != null) {
            Fields.put(document, "campaignId", outreach.campaignId());
            Fields.put(document, "leadId", outreach.leadId());
            Fields.put(document, "voice", outreach.voice());
            Fields.put(document, "marketing", outreach.marketing());
            Fields.put(document, "ringTime", outreach.ringTime());
            Fields.put(document, "findsMachines", outreach.findsMachines());
            Fields.put(document, "variant", write(outreach.variant()));
            Fields.put(document, "floorId", outreach.floorId());
        }
        return document;
    }

    static @Nullable Outreach read(Document document) {
        String campaign = document.getString("campaignId");
        String floor = document.getString("floorId");
        return campaign == null
                ? null
                : new Outreach(
                        new CampaignId(campaign),
                        new LeadId(document.getString("leadId")),
                        CallVoice.valueOf(document.getString("voice")),
                        document.getBoolean("marketing"),
                        Duration.ofSeconds(document.getLong("ringTime")),
                        document.getBoolean("findsMachines"),
                        variant(document.get("variant", Document.class)),
                        floor == null ? null : new FloorId(floor));
    }

    private static @Nullable Document write(@Nullable AssignedVariant variant) {
        if (variant == null) {
            return null;
        }
        Document document = new Document("test", variant.test()).append("name", variant.name());
        Fields.put(document, "businessId", variant.businessId());
        Fields.put(document, "templateId", variant.templateId());
        return document;
    }

    private static @Nullable AssignedVariant variant(@Nullable Document document) {
        return document == null
                ? null
                : new AssignedVariant(
                        document.getInteger("test"),
                        document.getString("name"),
                        Fields.optional(document, "businessId", BusinessId::new),
                        Fields.optional(document, "templateId", TemplateId::new));
    }
}
