package io.ringledger.query.leads;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.leads.DueLeadList;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.api.leads.KnownParties;
import io.ringledger.api.leads.LeadQuery.DueLeads;
import io.ringledger.api.leads.LeadQuery.HaveLeadsReached;
import io.ringledger.api.leads.LeadQuery.LeadsLeft;
import io.ringledger.api.leads.LeadQuery.LookUpParties;
import io.ringledger.api.leads.LeadTally;
import io.ringledger.api.leads.LeadView;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers what dialing and the reading of files ask, of the asking tenant's leads only. Nobody asks it over HTTP. */
final class DialQueries extends TenantDocuments {
    private static final int HIGHEST_PRIORITY = 10;
    private static final Date EVER = Date.from(Instant.EPOCH);

    private final LeadCounts counts;
    private final LongPredicate haveReached;

    /** @param haveReached whether the read models of leads and their files have come to a position of the log */
    DialQueries(MongoDatabase database, Pointers pointers, LeadCounts counts, LongPredicate haveReached) {
        super(database, pointers, LeadsProjection.NAME);
        this.counts = counts;
        this.haveReached = haveReached;
    }

    /** A range of an index for each priority, the highest first, until there are enough. */
    @QueryHandler
    DueLeadList due(DueLeads query, MetaData asked) {
        Scope scope = of(asked);
        Bson due = Filters.lte(LeadFields.DUE, Date.from(query.at()));
        List<DueLead> leads = new ArrayList<>();
        for (int priority = HIGHEST_PRIORITY; priority > 0 && leads.size() < query.limit(); priority--) {
            scope.page(
                            Filters.and(of(query.campaignId(), priority), due),
                            LeadFields.DUE,
                            true,
                            0,
                            query.limit() - leads.size())
                    .forEach(document -> leads.add(due(LeadFields.view(document))));
        }
        return new DueLeadList(leads);
    }

    private static Bson of(CampaignId campaign, int priority) {
        return Filters.and(
                Filters.eq(LeadFields.CAMPAIGN, campaign.value()), Filters.eq(LeadFields.PRIORITY, priority));
    }

    private static DueLead due(LeadView lead) {
        LeadProfile profile = lead.profile();
        return new DueLead(
                lead.leadId(),
                lead.party(),
                profile.phone(),
                profile.state(),
                profile.zip(),
                profile.zone(),
                lead.priority(),
                lead.attempts(),
                Objects.requireNonNull(lead.nextAt()));
    }

    @QueryHandler
    LeadTally left(LeadsLeft query, MetaData asked) {
        Scope scope = of(asked);
        Map<LeadStatus, Long> byStatus = new EnumMap<>(LeadStatus.class);
        counts.facets(scope.tenant(), query.campaignId())
                .forEach(facet -> byStatus.merge(facet.status(), facet.leads(), Long::sum));
        return new LeadTally(byStatus, nextDue(scope, query.campaignId()));
    }

    private static @Nullable Instant nextDue(Scope scope, CampaignId campaign) {
        Instant first = null;
        for (int priority = HIGHEST_PRIORITY; priority > 0; priority--) {
            Bson due = Filters.and(of(campaign, priority), Filters.gte(LeadFields.DUE, EVER));
            for (Document next : scope.page(due, LeadFields.DUE, true, 0, 1)) {
                Instant at = next.getDate(LeadFields.DUE).toInstant();
                first = first == null || at.isBefore(first) ? at : first;
            }
        }
        return first;
    }

    @QueryHandler
    KnownParties lookUp(LookUpParties query, MetaData asked) {
        Bson wanted = Filters.and(
                Filters.eq(
                        LeadFields.CAMPAIGN,
                        query.campaignId() == null ? null : query.campaignId().value()),
                Filters.in(
                        LeadFields.PARTY,
                        query.parties().stream().map(SubjectId::value).toList()));
        Set<SubjectId> known = new HashSet<>();
        of(asked).matching(wanted).forEach(document -> known.add(new SubjectId(document.getString(LeadFields.PARTY))));
        return new KnownParties(known);
    }

    @QueryHandler
    Boolean haveReached(HaveLeadsReached query) {
        return haveReached.test(query.position());
    }
}
