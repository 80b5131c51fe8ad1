package io.ringledger.command.campaigns;

import static io.ringledger.command.campaigns.CampaignFixtures.ID;
import static io.ringledger.command.campaigns.CampaignFixtures.plan;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.jspecify.annotations.Nullable;

/** A campaign that waits, what outlives a node, and nodes whose clock is moved. */
final class ScheduledCampaigns implements AutoCloseable {
    private static final Cause CAUSE =
            new Cause(new TenantId("acme"), "user_1", "PUT /campaigns/{campaign_id}", "req-1");

    final MovableClock clock = new MovableClock();
    private final MapRecords records = new MapRecords();
    private final LocalAxon axon =
            new LocalAxon(CAUSE, configurer -> configurer.configureAggregate(CampaignAggregate.class));

    ScheduledCampaigns create(@Nullable Instant start, @Nullable Instant end) {
        return send(new CreateCampaign(ID, plan(start, end), null, clock.instant()));
    }

    ScheduledCampaigns send(CampaignCommand command) {
        axon.send(command);
        return this;
    }

    ScheduledCampaigns pass(Duration time) {
        clock.pass(time);
        return this;
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final CampaignClock campaigns;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse) {
            this.fuse = fuse;
            var deadlines = new CampaignDeadlines(fuse.around(DurableRecords.class, records));
            this.campaigns = new CampaignClock(deadlines, new Orders(new FusedSender(axon.messages(), fuse)), clock);
            this.automation = new AnnotationEventHandlerAdapter(new CampaignClockAutomation(axon.events(), deadlines));
        }

        /** Hears what has happened, looks at the clock, hears what came of it; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                axon.handleAll(automation, fuse);
                campaigns.sweep();
                axon.handleAll(automation, fuse);
            });
        }

        /** Looks at the clock before it has heard of anything. */
        void lookOnly() {
            campaigns.sweep();
        }
    }

    Node node() {
        return new Node(Fuse.never());
    }

    Node node(Fuse fuse) {
        return new Node(fuse);
    }

    List<CampaignStarted> started() {
        return axon.log(CampaignStarted.class);
    }

    List<CampaignCompleted> completed() {
        return axon.log(CampaignCompleted.class);
    }

    boolean isNothingLeft() {
        return records.of("campaign_deadlines").isEmpty();
    }

    @Override
    public void close() {
        axon.close();
    }
}
