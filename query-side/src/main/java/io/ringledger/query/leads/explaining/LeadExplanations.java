package io.ringledger.query.leads.explaining;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadHold.Reason;
import io.ringledger.api.leads.LeadQuery.ExplainLead;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadStep;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.leads.explaining.Happening.LeadTurn;
import io.ringledger.query.leads.explaining.LeadStepsProjection.Sets;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers why one of the asking tenant's leads was called or not. */
final class LeadExplanations extends TenantDocuments {
    private static final String POSITION = "_id";

    private final Turns turns;

    LeadExplanations(MongoDatabase database, Pointers pointers, Turns turns) {
        super(database, pointers, LeadStepsProjection.NAME);
        this.turns = turns;
    }

    @QueryHandler
    LeadExplanation explain(ExplainLead query, MetaData asked) {
        Scope scope = of(asked);
        Document entered = scope.matching(of(query.leadId()))
                .sort(Sorts.ascending(POSITION))
                .first();
        if (entered == null) {
            throw new Rejected(LeadRejection.LEAD_NOT_FOUND, "no lead " + query.leadId());
        }
        LeadTurn first =
                Objects.requireNonNull(LeadStepsProjection.happening(entered).lead(), "a lead that nobody has entered");
        History history = new History(scope, query.leadId(), first.campaignId());
        Bson all = Filters.and(
                Filters.in(LeadStepsProjection.SUBJECT, history.subjects()),
                Filters.gte(POSITION, entered.getLong(POSITION)));
        Situation then = history.at(query.at());
        return new LeadExplanation(
                query.leadId(),
                first.campaignId(),
                then.status(),
                Objects.requireNonNullElse(query.at(), query.now()),
                holds(query, then, asked),
                steps(history, all, query),
                scope.count(all));
    }

    private static Bson of(Object subject) {
        return Filters.eq(LeadStepsProjection.SUBJECT, subject.toString());
    }

    private static List<LeadStep> steps(History history, Bson all, ExplainLead query) {
        List<LeadStep> steps = new ArrayList<>();
        Situation situation = null;
        for (Document document : history.scope()
                .matching(all)
                .sort(Sorts.ascending(POSITION))
                .skip(Math.toIntExact(query.offset()))
                .limit(query.limit())) {
            Happening next = LeadStepsProjection.happening(document);
            situation = (situation == null ? history.before(document.getLong(POSITION)) : situation).after(next);
            steps.add(next.step(situation));
        }
        return steps;
    }

    /** Of the present more is known than what happened. */
    private List<LeadHold> holds(ExplainLead query, Situation then, MetaData asked) {
        if (query.at() != null) {
            return then.holds(query.at());
        }
        if (then.status() != null && then.status().isOpen() && turns.isErased(query.leadId(), asked)) {
            return List.of(new LeadHold(Reason.ERASED, null, Map.of()));
        }
        List<LeadHold> holds = then.holds(query.now());
        return holds.getFirst().reason() == Reason.TURN
                ? turns.find(query.leadId(), query.now(), asked)
                        .map(seen -> List.of(new LeadHold(Reason.TURN, null, seen)))
                        .orElse(holds)
                : holds;
    }

    /** What happened to one lead and its campaign. */
    private record History(
            Scope scope, LeadId lead, @Nullable CampaignId campaign) {
        List<String> subjects() {
            return campaign == null ? List.of(lead.value()) : List.of(lead.value(), campaign.value());
        }

        /** What held at a moment by the clock, {@code null} for what holds now. */
        Situation at(@Nullable Instant moment) {
            return found(moment == null ? Filters.empty() : Filters.lte(LeadStepsProjection.AT, Date.from(moment)));
        }

        Situation before(long position) {
            return found(Filters.lt(POSITION, position));
        }

        private Situation found(Bson until) {
            Situation situation = Situation.before(campaign != null);
            situation = after(situation, last(lead, Sets.LEAD, until));
            situation = after(situation, last(lead, Sets.MERGING, until));
            return campaign == null
                    ? situation
                    : after(after(situation, last(campaign, Sets.PLAN, until)), last(campaign, Sets.CAMPAIGN, until));
        }

        private static Situation after(Situation situation, @Nullable Document document) {
            return document == null ? situation : situation.after(LeadStepsProjection.happening(document));
        }

        private @Nullable Document last(Object subject, Sets sets, Bson until) {
            Bson wanted = Filters.and(of(subject), Filters.eq(LeadStepsProjection.SETS, sets.name()), until);
            return scope.matching(wanted).sort(Sorts.descending(POSITION)).first();
        }
    }
}
