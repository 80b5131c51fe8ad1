package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.DeleteLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadCommand.ReviseLead;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.api.leads.LeadQuery.FindLead;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.SubjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Enters and changes leads one at a time, and answers when what was written can be read. */
@Component
final class LeadDesk {
    private final Messages messages;
    private final ExistingCampaigns campaigns;
    private final Holders holders;
    private final RequestIds ids;
    private final Clock clock;

    LeadDesk(Messages messages, ExistingCampaigns campaigns, Holders holders, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.campaigns = campaigns;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<LeadView> find(LeadId id, Cause cause) {
        return messages.query(new FindLead(id), LeadView.class, cause);
    }

    Mono<LeadView> create(LeadBody body, @Nullable CampaignId campaign, Cause cause) {
        LeadId id = ids.next(LeadId::of, cause);
        LeadProfile profile = body.toProfile();
        return campaigns
                .check(campaign, cause)
                .then(party(profile, cause))
                .map(party ->
                        new CreateLead(id, party, campaign, profile, body.sourceOr(null), body.priorityOr(null), now()))
                .flatMap(command -> messages.send(command, cause)
                        .then(said(id, body, cause))
                        .then(ReadModel.await(find(id, cause), there -> true))
                        .then(find(id, cause).onErrorResume(notYet -> Mono.just(entered(command)))));
    }

    /** While a long file is read, the read model may be far behind: what was entered is known all the same. */
    private static LeadView entered(CreateLead command) {
        return new LeadView(
                command.leadId(),
                command.party(),
                command.campaignId(),
                command.profile(),
                command.source(),
                command.priority(),
                LeadStatus.NEW,
                0,
                null,
                null,
                command.at(),
                null,
                null,
                null,
                command.at(),
                command.at());
    }

    /** @param campaign whose lead it has to be, {@code null} for anybody's */
    Mono<LeadView> revise(LeadId id, @Nullable CampaignId campaign, LeadBody body, Cause cause) {
        return findIn(campaign, id, cause).flatMap(known -> revise(known, body, cause));
    }

    private Mono<LeadView> findIn(@Nullable CampaignId campaign, LeadId id, Cause cause) {
        return campaigns
                .check(campaign, cause)
                .then(find(id, cause))
                .filter(known -> campaign == null || campaign.equals(known.campaignId()))
                .switchIfEmpty(Mono.error(() -> notFound(id)));
    }

    private Mono<LeadView> revise(LeadView known, LeadBody body, Cause cause) {
        LeadId id = known.leadId();
        LeadProfile profile = body.changing(known);
        String word = body.said();
        AttemptOutcome outcome = body.resolving(known);
        return resolved(known, outcome, cause)
                .then(profile.phone().isErased() ? Mono.just(known.party()) : party(profile, cause))
                .map(party -> new ReviseLead(
                        id, party, profile, body.sourceOr(known.source()), body.priorityOr(known.priority()), now()))
                .flatMap(command -> messages.send(command, cause))
                .then(said(id, body, cause))
                .then(ReadModel.follow(
                        find(id, cause),
                        view -> view.profile().equals(profile)
                                && (word == null || word.equals(view.disposition()))
                                && (outcome == null || outcome == view.lastOutcome())));
    }

    /** Somebody has found out what came of an attempt: what follows is for its campaign to say. */
    private Mono<Void> resolved(LeadView known, @Nullable AttemptOutcome outcome, Cause cause) {
        return outcome == null
                ? Mono.empty()
                : campaigns
                        .plan(known.campaignId(), cause)
                        .map(plan -> new ResolveLead(
                                known.leadId(),
                                outcome,
                                plan.map(p -> p.settings().retry()).orElse(RetryPolicy.USUAL),
                                zone(known, plan),
                                now()))
                        .flatMap(command -> messages.send(command, cause));
    }

    private static ZoneId zone(LeadView known, Optional<CampaignPlan> plan) {
        ZoneId zone = known.profile().zone();
        return zone == null ? plan.map(p -> p.schedule().zone()).orElse(ZoneOffset.UTC) : zone;
    }

    private Mono<Void> said(LeadId id, LeadBody body, Cause cause) {
        String word = body.said();
        return word == null
                ? Mono.empty()
                : messages.send(new SetLeadDisposition(id, word, body.closes(), now()), cause)
                        .then();
    }

    /** @param campaign whose lead it has to be, {@code null} for anybody's */
    Mono<Deleted> delete(LeadId id, @Nullable CampaignId campaign, Cause cause) {
        return findIn(campaign, id, cause)
                .flatMap(known -> messages.send(new DeleteLead(id, now()), cause))
                .then(ReadModel.awaitGone(find(id, cause), LeadRejection.LEAD_NOT_FOUND))
                .then(Mono.just(new Deleted(true, "Lead deleted")));
    }

    /** It is gone. */
    record Deleted(boolean success, String message) {}

    private Mono<SubjectId> party(LeadProfile profile, Cause cause) {
        return holders.of(Objects.requireNonNull(cause.tenantId()), profile.phone());
    }

    private static Rejected notFound(LeadId id) {
        return new Rejected(LeadRejection.LEAD_NOT_FOUND, "no lead " + id + " in that campaign");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
