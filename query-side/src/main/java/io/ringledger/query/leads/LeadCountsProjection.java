package io.ringledger.query.leads;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many leads there are: of each number, and of each campaign, status, source and priority together. Nothing in it is
 * anybody's but the number's keyed hash. Where somebody lives is not counted: it goes with an erasure, and a sum would not.
 */
final class LeadCountsProjection implements BucketProjection<LeadCountsProjection.Counted> {
    static final String NAME = "lead-counts";
    static final String KIND = "about.kind";
    static final String TENANT = "about.tenant";
    static final String CAMPAIGN = "about.campaign";
    static final String LEADS = "counts.leads";
    static final String NUMBER = "number";
    static final String FACETS = "facets";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COUNT = "leads";

    /** What is kept of one lead. */
    record Counted(
            TenantId tenant,
            SubjectId party,
            @Nullable CampaignId campaignId,
            @Nullable String source,
            int priority,
            Standing standing) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LeadEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(TENANT, KIND, LEADS, "_id")),
                new IndexModel(Indexes.ascending(TENANT, KIND, CAMPAIGN, "_id")));
    }

    @Override
    public Counted apply(@Nullable Counted before, RecordedEvent recorded) {
        LeadEvent event = (LeadEvent) recorded.payload();
        Standing standing = Standing.after(before == null ? null : before.standing, event);
        if (event instanceof LeadCreated e) {
            return new Counted(recorded.tenant(), e.party(), e.campaignId(), e.source(), e.priority(), standing);
        }
        Counted known = Objects.requireNonNull(before);
        return event instanceof LeadRevised e
                ? new Counted(known.tenant, e.party(), known.campaignId, e.source(), e.priority(), standing)
                : new Counted(known.tenant, known.party, known.campaignId, known.source, known.priority, standing);
    }

    /** Nobody counts what was deleted, nor for a number what another lead stands for. */
    @Override
    public List<Share> shares(Counted lead) {
        List<Share> shares = new ArrayList<>();
        LeadStatus status = lead.standing.status();
        String tenant = lead.tenant.value();
        if (status != LeadStatus.DELETED) {
            shares.add(facets(lead, tenant));
        }
        if (status != LeadStatus.DELETED && status != LeadStatus.MERGED) {
            String party = lead.party.value();
            shares.add(new Share(
                    NUMBER + "|" + tenant + "|" + party,
                    Map.of("kind", NUMBER, "tenant", tenant, "party", party),
                    Map.of(COUNT, 1L)));
        }
        return shares;
    }

    private static Share facets(Counted lead, String tenant) {
        String campaign = lead.campaignId == null ? "" : lead.campaignId.value();
        String source = Objects.requireNonNullElse(lead.source, "");
        String status = lead.standing.status().name();
        return new Share(
                String.join("|", FACETS, tenant, campaign, status, Integer.toString(lead.priority), source),
                Map.of(
                        "kind", FACETS,
                        "tenant", tenant,
                        "campaign", campaign,
                        "status", status,
                        "priority", lead.priority,
                        "source", source),
                Map.of(COUNT, 1L));
    }

    @Override
    public Document write(Counted lead) {
        return new Document("counted", JSON.writeValueAsString(lead));
    }

    @Override
    public Counted read(Document document) {
        return JSON.readValue(document.getString("counted"), Counted.class);
    }
}
