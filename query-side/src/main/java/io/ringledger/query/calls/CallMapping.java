package io.ringledger.query.calls;

import io.ringledger.api.calls.QaScoreView;
import io.ringledger.query.calls.quality.MoodMapping;
import io.ringledger.query.calls.quality.ScoreMapping;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TemplateId;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A call's document in MongoDB, with the keys by which it is found. */
final class CallMapping {
    static final String TENANT = "tenant";
    static final String STARTED_AT = "startedAt";
    static final String DURATION = "duration";
    static final String QA_SCORE = "qaScore";
    private static final String AI_PAUSED = "aiPaused";

    /** Keys of {@link CallFacets}. */
    static final String FACETS = "facets";

    /** Keys of {@link SearchKeys}. */
    static final String SEARCH = "search";

    /** Attributes are kept as text: their names may be anything, also what means something to MongoDB. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private CallMapping() {}

    static Document write(CallDocument call) {
        Document document = Fields.progress(call.progress());
        Fields.put(document, TENANT, call.tenant());
        Fields.put(document, "customer", call.customer());
        Fields.put(document, "line", call.line());
        Fields.put(document, "businessId", call.businessId());
        Fields.put(document, "templateId", call.templateId());
        document.putAll(OutreachMapping.write(call.outreach()));
        Fields.put(document, "attributes", JSON.writeValueAsString(call.attributes()));
        Fields.put(document, "interactions", call.interactions());
        if (call.interactions() > 0) {
            document.append("mood", MoodMapping.write(call.mood()));
        }
        Fields.put(document, "handover", Handovers.write(call.handover()));
        QaScoreView qa = call.qa();
        Fields.put(document, "qa", ScoreMapping.write(qa));
        Fields.put(document, QA_SCORE, qa == null ? null : qa.verdict().scores().overall());
        if (call.aiPaused()) {
            document.append(AI_PAUSED, true);
        }
        Fields.put(document, "createdAt", call.createdAt());
        Fields.put(document, "updatedAt", call.updatedAt());
        Fields.put(document, DURATION, call.progress().duration());
        return document.append(FACETS, List.copyOf(CallFacets.of(call)))
                .append(SEARCH, List.copyOf(SearchKeys.of(call)));
    }

    static CallDocument read(Document document) {
        return new CallDocument(
                new CallId(document.getString("_id")),
                new TenantId(document.getString(TENANT)),
                Fields.progress(document),
                new PhoneNumber(document.getString("customer")),
                new PhoneNumber(document.getString("line")),
                Fields.optional(document, "businessId", BusinessId::new),
                Fields.optional(document, "templateId", TemplateId::new),
                OutreachMapping.read(document),
                JSON.readValue(document.getString("attributes"), Attributes.class),
                document.getInteger("interactions", 0),
                MoodMapping.read(document.get("mood", Document.class)),
                Handovers.read(document.get("handover", Document.class)),
                ScoreMapping.read(document.get("qa", Document.class)),
                document.getBoolean(AI_PAUSED, false),
                Fields.instant(document, "createdAt"),
                Fields.instant(document, "updatedAt"));
    }
}
