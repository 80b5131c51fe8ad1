package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.campaigns.SettingsChange;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.http.Fields;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SplitTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes campaigns, and answers when what was written can be read. */
@Component
final class CampaignDesk {
    private final Messages messages;
    private final RunDesk run;
    private final RequestIds ids;
    private final Clock clock;

    CampaignDesk(Messages messages, RunDesk run, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.run = run;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<CampaignView> create(CampaignBody body, Caller caller, Cause cause) {
        CampaignPlan plan = body.toPlan();
        return mayStart(body.setsStart(), caller).then(Mono.defer(() -> create(plan, null, cause)));
    }

    Mono<CampaignView> revise(CampaignId id, CampaignBody body, Caller caller, Cause cause) {
        CampaignRevision revision = body.toRevision();
        CampaignStatus wanted = body.ordered();
        Mono<CampaignView> revised =
                mayStart(body.setsStart(), caller).then(Mono.defer(() -> revise(id, revision, cause)));
        return wanted == null ? revised : revisedAnd(id, wanted, revised, caller, cause);
    }

    /** Whoever sends a whole campaign back sends where it stands, too: that is an order only where it is another. */
    private Mono<CampaignView> revisedAnd(
            CampaignId id, CampaignStatus wanted, Mono<CampaignView> revised, Caller caller, Cause cause) {
        Mono<CampaignView> ordered = RunDesk.mayOrder(wanted, caller)
                .then(revised)
                .then(Mono.defer(() -> run.order(id, wanted, onAnyVersion(cause))));
        return find(id, cause).flatMap(view -> view.standing().status() == wanted ? revised : ordered);
    }

    /** The version that was expected is gone by the first of two commands. */
    private static Cause onAnyVersion(Cause cause) {
        return new Cause(cause.tenantId(), cause.userId(), cause.action(), cause.requestId(), cause.claim(), null);
    }

    Mono<CampaignView> reschedule(CampaignId id, Schedule body, Caller caller, Cause cause) {
        CampaignRevision revision = CampaignRevision.of(Fields.checked(body::toSchedule));
        return mayStart(body.startsAt() != null, caller).then(Mono.defer(() -> revise(id, revision, cause)));
    }

    /** Who says when a campaign starts by itself starts it. */
    private static Mono<Void> mayStart(boolean setsStart, Caller caller) {
        return setsStart ? Permits.require(Permission.CAMPAIGNS_RUN, caller) : Mono.empty();
    }

    Mono<CampaignView> duplicate(CampaignId original, DuplicateBody body, Cause cause) {
        return find(original, cause).flatMap(view -> create(body.copied(view.plan()), original, cause));
    }

    private Mono<CampaignView> create(CampaignPlan plan, @Nullable CampaignId copyOf, Cause cause) {
        CampaignId id = ids.next(CampaignId::of, cause);
        Instant now = now();
        boolean waits = plan.schedule().startsAt() != null;
        Standing standing =
                new Standing(waits ? CampaignStatus.SCHEDULED : CampaignStatus.DRAFT, now, null, null, null);
        CampaignView made = new CampaignView(id, plan, copyOf, standing, null, now, now, waits ? 1 : 0);
        return messages.send(new CreateCampaign(id, plan, copyOf, now), cause)
                .then(ReadModel.await(find(id, cause), CampaignDesk::isSettled))
                .thenReturn(made);
    }

    Mono<CampaignView> revise(CampaignId id, CampaignRevision revision, Cause cause) {
        return done(
                new ReviseCampaign(id, revision, now()),
                view -> isSettled(view) && revision.appliedTo(view.plan()).equals(view.plan()),
                cause);
    }

    Mono<CampaignView> adjust(CampaignId id, Settings settings, Cause cause) {
        SettingsChange change = Fields.checked(settings::toChange);
        return done(
                new AdjustCampaign(id, change, now()),
                view -> change.appliedTo(view.plan().settings())
                        .equals(view.plan().settings()),
                cause);
    }

    Mono<CampaignView> schedule(ScheduleCampaignBody body, Cause cause) {
        var command = body.toCommand(now());
        return done(
                command,
                view -> isSettled(view)
                        && command.startsAt().equals(view.plan().schedule().startsAt()),
                cause);
    }

    Mono<CampaignView> configure(CampaignId id, SplitTest test, Cause cause) {
        return done(
                new ConfigureSplitTest(id, test, now()),
                view -> view.test() != null && view.test().test().equals(test),
                cause);
    }

    Mono<Void> delete(CampaignId id, Cause cause) {
        return messages.send(new DeleteCampaign(id, now()), cause)
                .then(ReadModel.awaitGone(find(id, cause), CampaignRejection.CAMPAIGN_NOT_FOUND));
    }

    Mono<CampaignView> find(CampaignId id, Cause cause) {
        return messages.query(new FindCampaign(id), CampaignView.class, cause);
    }

    /** How its calls are paced, by the floor's own word. */
    Mono<FloorStanding> floor(CampaignId id, Cause cause) {
        return messages.send(new LookAtFloor(FloorId.of(id)), FloorStanding.class, cause);
    }

    private Mono<CampaignView> done(CampaignCommand command, Predicate<CampaignView> isShown, Cause cause) {
        return messages.send(command, cause).then(ReadModel.follow(find(command.campaignId(), cause), isShown));
    }

    /** A draft has no start and whoever is scheduled has one: what changes that is two events. */
    private static boolean isSettled(CampaignView view) {
        boolean hasStart = view.plan().schedule().startsAt() != null;
        return switch (view.standing().status()) {
            case DRAFT -> !hasStart;
            case SCHEDULED -> hasStart;
            case RUNNING, PAUSED, STOPPED, COMPLETED -> true;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
