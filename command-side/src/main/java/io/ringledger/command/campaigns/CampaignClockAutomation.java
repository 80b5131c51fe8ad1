package io.ringledger.command.campaigns;

import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Writes down what campaigns wait for, as their streams say it now, so that their events may pass. Only this writes the
 * list: what was due leaves it by the event that came of it.
 */
@ProcessingGroup(CampaignClockAutomation.GROUP)
@DisallowReplay
final class CampaignClockAutomation {
    static final String GROUP = "campaign-clock";

    private final EventStore events;
    private final CampaignDeadlines deadlines;

    CampaignClockAutomation(EventStore events, CampaignDeadlines deadlines) {
        this.events = events;
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(CampaignEvent event, MetaData metaData) {
        CampaignId id = event.campaignId();
        CampaignDeadline.of(id, state(id), Cause.of(metaData))
                .ifPresentOrElse(deadlines::put, () -> deadlines.remove(id));
    }

    private CampaignState state(CampaignId id) {
        return events.readEvents(id.value())
                .asStream()
                .map(message -> (CampaignEvent) message.getPayload())
                .<CampaignState>reduce(new CampaignState.Missing(), CampaignState::evolve, (earlier, later) -> later);
    }
}
