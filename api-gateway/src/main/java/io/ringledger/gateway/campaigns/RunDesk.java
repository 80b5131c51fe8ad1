package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.RunCommand;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets campaigns dial or not, and answers when that can be read. */
@Component
final class RunDesk {
    private final Messages messages;
    private final Clock clock;

    RunDesk(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Mono<CampaignView> start(CampaignId id, Cause cause) {
        Instant at = now();
        return done(new StartCampaign(id, at), CampaignStatus.RUNNING, at, cause);
    }

    Mono<CampaignView> pause(CampaignId id, Cause cause) {
        Instant at = now();
        return done(new PauseCampaign(id, PauseReason.REQUESTED, at), CampaignStatus.PAUSED, at, cause);
    }

    Mono<CampaignView> resume(CampaignId id, Cause cause) {
        Instant at = now();
        return done(new ResumeCampaign(id, at), CampaignStatus.RUNNING, at, cause);
    }

    Mono<CampaignView> stop(CampaignId id, Cause cause) {
        Instant at = now();
        return done(new StopCampaign(id, at), CampaignStatus.STOPPED, at, cause);
    }

    /** Completes if it is for the caller to say that a campaign is to stand there; some of it only follows. */
    static Mono<Void> mayOrder(CampaignStatus status, Caller caller) {
        return switch (status) {
            case RUNNING, PAUSED, STOPPED -> Permits.require(Permission.CAMPAIGNS_RUN, caller);
            case DRAFT, SCHEDULED, COMPLETED ->
                Mono.error(InvalidInput.of("status", "running, paused or stopped, where it is to be another"));
        };
    }

    /** Lets it stand there, which {@link #mayOrder} has allowed. */
    Mono<CampaignView> order(CampaignId id, CampaignStatus status, Cause cause) {
        return switch (status) {
            case RUNNING -> start(id, cause);
            case PAUSED -> pause(id, cause);
            case STOPPED -> stop(id, cause);
            case DRAFT, SCHEDULED, COMPLETED -> throw new IllegalArgumentException("nobody orders " + status);
        };
    }

    /** Shows where it stands now, unless something else has happened since. */
    private Mono<CampaignView> done(RunCommand command, CampaignStatus wanted, Instant at, Cause cause) {
        Mono<CampaignView> found = messages.query(new FindCampaign(command.campaignId()), CampaignView.class, cause);
        return messages.send(command, cause)
                .then(ReadModel.follow(
                        found,
                        view -> view.standing().status() == wanted
                                || !view.standing().since().isBefore(at)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
