package io.ringledger.command.campaigns.dialing;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.PauseReason;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/**
 * Keeps which campaigns dial and which of their attempts are open, begins the call of an attempt, and tells the lead what came
 * of it. All of it may come again: a call is begun once, and an attempt is settled once.
 */
@ProcessingGroup(CampaignDialing.GROUP)
@DisallowReplay
final class CampaignDialing {
    static final String GROUP = "campaign-dialing";

    private final RunningCampaigns campaigns;
    private final Attempts attempts;
    private final Standings standings;

    CampaignDialing(RunningCampaigns campaigns, Attempts attempts, Standings standings) {
        this.campaigns = campaigns;
        this.attempts = attempts;
        this.standings = standings;
    }

    @EventHandler
    void on(CampaignStarted event, MetaData metaData) {
        campaigns.put(new RunningCampaign(event.campaignId(), Cause.of(metaData)));
    }

    @EventHandler
    void on(CampaignResumed event, MetaData metaData) {
        campaigns.put(new RunningCampaign(event.campaignId(), Cause.of(metaData)));
    }

    @EventHandler
    void on(CampaignPaused event) {
        rest(event.campaignId());
    }

    @EventHandler
    void on(CampaignStopped event) {
        rest(event.campaignId());
    }

    @EventHandler
    void on(CampaignCompleted event) {
        rest(event.campaignId());
    }

    @EventHandler
    void on(CampaignDeleted event) {
        rest(event.campaignId());
    }

    @EventHandler
    void on(LeadAttemptBegun event, MetaData metaData) {
        attempts.begin(event, Cause.of(metaData));
    }

    @EventHandler
    void on(CallAnswered event) {
        attempts.answered(event.callId(), event.answeredBy());
    }

    @EventHandler
    void on(CallEnded event) {
        if (event.callSid() == null && event.outcome() == CallOutcome.CANCELED) {
            attempts.withdrawn(event.callId());
        } else {
            attempts.settle(event.callId(), event.outcome());
        }
    }

    @EventHandler
    void on(DialRefused event) {
        attempts.settle(event.callId(), event.outcome());
    }

    @EventHandler
    void on(DialOutcomeUnknown event) {
        attempts.settle(event.callId(), CallOutcome.OUTCOME_UNKNOWN);
    }

    /** Whoever lifts the stop decides which of them go on. */
    @EventHandler
    void on(EmergencyStopOrdered event, MetaData metaData) {
        Cause stop = Cause.of(metaData);
        campaigns.all().stream()
                .filter(campaign -> Objects.equals(campaign.cause().tenantId(), stop.tenantId()))
                .forEach(campaign ->
                        standings.pause(campaign.campaignId(), PauseReason.EMERGENCY_STOP, event.orderedAt(), stop));
    }

    /** Calls that are under way go on, and what comes of them is still told. */
    private void rest(CampaignId campaignId) {
        campaigns.remove(campaignId);
        attempts.forgetFailures(campaignId);
    }
}
