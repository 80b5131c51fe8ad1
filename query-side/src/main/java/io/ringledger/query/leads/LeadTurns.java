package io.ringledger.query.leads;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.leads.LeadView;
import io.ringledger.query.leads.LeadCounts.Facet;
import io.ringledger.query.leads.explaining.Turns;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.conversions.Bson;

/** Where leads stand in the order in which they are called. */
final class LeadTurns extends TenantDocuments implements Turns {
    private static final int HIGHEST_PRIORITY = 10;

    /** Nobody minds whether it is the thousandth or the millionth. */
    private static final int MOST = 1_000;

    private final LeadCounts counts;

    LeadTurns(MongoDatabase database, Pointers pointers, LeadCounts counts) {
        super(database, pointers, LeadsProjection.NAME);
        this.counts = counts;
    }

    @Override
    public boolean isErased(LeadId leadId, MetaData asked) {
        return of(asked)
                .find(leadId.value())
                .map(document -> LeadFields.view(document).profile().phone().isErased())
                .orElse(false);
    }

    @Override
    public Optional<Map<String, String>> find(LeadId leadId, Instant now, MetaData asked) {
        Scope scope = of(asked);
        return scope.find(leadId.value()).map(LeadFields::view).flatMap(lead -> find(scope, lead, now));
    }

    private Optional<Map<String, String>> find(Scope scope, LeadView lead, Instant now) {
        CampaignId campaign = lead.campaignId();
        Instant due = lead.nextAt();
        if (campaign == null || due == null) {
            return Optional.empty();
        }
        int before = before(scope, lead, campaign, due, now);
        long calling = counts.facets(scope.tenant(), campaign).stream()
                .filter(facet -> facet.status() == LeadStatus.CALLING)
                .mapToLong(Facet::leads)
                .sum();
        return Optional.of(Map.of(
                "leads_before",
                before > MOST ? "more than " + MOST : Integer.toString(before),
                "priority",
                Integer.toString(lead.priority()),
                "being_called",
                Long.toString(calling)));
    }

    /** A range of an index for each priority, as those are found who are called next; never more than a few are looked at. */
    private static int before(Scope scope, LeadView lead, CampaignId campaign, Instant due, Instant now) {
        Scope slim = scope.without(LeadFields.LEAD);
        int before = 0;
        for (int priority = HIGHEST_PRIORITY; priority >= lead.priority() && before <= MOST; priority--) {
            Bson range = Filters.and(
                    Filters.eq(LeadFields.CAMPAIGN, campaign.value()),
                    Filters.eq(LeadFields.PRIORITY, priority),
                    priority == lead.priority()
                            ? Filters.lt(LeadFields.DUE, Date.from(due))
                            : Filters.lte(LeadFields.DUE, Date.from(now)));
            before +=
                    slim.page(range, LeadFields.DUE, true, 0, MOST + 1 - before).size();
        }
        return before;
    }
}
