package io.ringledger.query.leads.explaining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to leads and to campaigns, found by either, in the order of the log. What an entry changes for good is said by
 * fields of its own, so that what held at any place in the log is found by a few looks at an index, however long it all is.
 */
final class LeadStepsProjection implements JournalProjection<LeadStepsProjection.Entry> {
    static final String NAME = "lead-steps";
    static final String SUBJECT = "subject";
    static final String AT = "at";
    static final String SETS = "sets";

    private static final String TENANT = "tenant";
    private static final String HAPPENING = "happening";
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** What an entry changes for good. */
    enum Sets {
        LEAD,
        MERGING,
        CAMPAIGN,
        PLAN
    }

    /** Something that happened to a tenant's. */
    record Entry(TenantId tenant, Happening happening) {}

    @Override
    public String name() {
        return NAME;
    }

    /** Of campaigns what has to do with whether they dial. */
    @Override
    public Set<Class<?>> events() {
        return Set.of(
                LeadEvent.class,
                CampaignCreated.class,
                CampaignRevised.class,
                CampaignStarted.class,
                CampaignPaused.class,
                CampaignResumed.class,
                CampaignStopped.class,
                CampaignCompleted.class,
                CampaignDeleted.class);
    }

    /** All of a lead or a campaign in order, and the last that says what. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(TENANT, SUBJECT, "_id")),
                new IndexModel(Indexes.ascending(TENANT, SUBJECT, SETS, "_id")));
    }

    @Override
    public Entry apply(@Nullable Entry before, RecordedEvent event) {
        return new Entry(event.tenant(), Happenings.of(event));
    }

    @Override
    public List<Share> shares(Entry entry) {
        return List.of();
    }

    @Override
    public Document write(Entry entry) {
        Happening happening = entry.happening();
        return new Document(TENANT, entry.tenant().value())
                .append(SUBJECT, happening.subject())
                .append(AT, Date.from(happening.at()))
                .append(SETS, sets(happening).stream().map(Sets::name).toList())
                .append(HAPPENING, JSON.writeValueAsString(happening));
    }

    private static List<Sets> sets(Happening happening) {
        if (happening.setsMerging()) {
            return List.of(Sets.MERGING);
        }
        if (happening.lead() != null) {
            return List.of(Sets.LEAD);
        }
        if (happening.setsPlan()) {
            return happening.setsCampaignStatus() ? List.of(Sets.CAMPAIGN, Sets.PLAN) : List.of(Sets.PLAN);
        }
        return happening.setsCampaignStatus() ? List.of(Sets.CAMPAIGN) : List.of();
    }

    @Override
    public Entry read(Document document) {
        return new Entry(new TenantId(document.getString(TENANT)), happening(document));
    }

    static Happening happening(Document document) {
        return JSON.readValue(document.getString(HAPPENING), Happening.class);
    }
}
