package io.ringledger.command.campaigns;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the clock of campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignsConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Bean
    CampaignDeadlines campaignDeadlines(DurableRecords records) {
        return new CampaignDeadlines(records);
    }

    @Bean
    CampaignClockAutomation campaignClockAutomation(EventStore events, CampaignDeadlines deadlines) {
        return new CampaignClockAutomation(events, deadlines);
    }

    @Bean
    AutomationGroup campaignClockGroup() {
        return new AutomationGroup(CampaignClockAutomation.GROUP, 1);
    }

    @Bean
    SweepSchedule campaignClockSchedule(CampaignDeadlines deadlines, MessageSender messages, Clock clock) {
        CampaignClock campaigns = new CampaignClock(deadlines, new Orders(messages), clock);
        return new SweepSchedule("campaign-clock", campaigns::sweep, LOOK_EVERY);
    }
}
