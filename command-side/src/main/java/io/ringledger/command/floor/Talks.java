package io.ringledger.command.floor;

import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.FloorCommand.EndTalk;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.outreach.CampaignStandings;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.FloorId;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Calls that agents have, and what follows from their ends. */
final class Talks {
    private final DurableList<CallId, OpenTalk> open;
    private final EventStore events;
    private final Orders orders;
    private final CampaignStandings campaigns;
    private final Clock clock;

    Talks(
            DurableList<CallId, OpenTalk> open,
            EventStore events,
            Orders orders,
            CampaignStandings campaigns,
            Clock clock) {
        this.open = open;
        this.events = events;
        this.orders = orders;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Who has hung up before an agent was found is given to one all the same: nobody else tells of that end any more. */
    void begun(FloorId floorId, CallId callId, Cause cause) {
        open.put(new OpenTalk(callId, floorId, cause));
        if (hasEnded(callId)) {
            ended(callId);
        }
    }

    private boolean hasEnded(CallId callId) {
        return events.readEvents(callId.value(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(CallEnded.class::isInstance);
    }

    void ended(CallId callId) {
        open.find(callId).ifPresent(talk -> {
            Duration wrapUp = campaigns
                    .of(talk.floorId().campaignId(), talk.cause())
                    .map(CampaignStanding::plan)
                    .map(plan -> plan.settings().service().wrapUp())
                    .orElse(CampaignSettings.Service.USUAL.wrapUp());
            orders.send(new EndTalk(talk.floorId(), callId, wrapUp, clock.instant()), talk.cause());
            open.remove(callId);
        });
    }

    void forget(CallId callId) {
        open.remove(callId);
    }

    /** Whether the campaign dials no more, so that whoever was still talking goes, too. */
    boolean isOver(FloorId floorId, Cause cause) {
        return campaigns
                .of(floorId.campaignId(), cause)
                .map(standing -> switch (standing.status()) {
                    case STOPPED, COMPLETED -> true;
                    case DRAFT, SCHEDULED, RUNNING, PAUSED -> false;
                })
                .orElse(true);
    }
}
