package io.ringledger.command.campaigns.dialing;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.outreach.LeadStreams;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the dialing of campaigns. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class CampaignDialingConfiguration {
    @Bean
    RunningCampaigns runningCampaigns(DurableRecords records) {
        return new RunningCampaigns(records);
    }

    @Bean
    OpenAttempts openAttempts(DurableRecords records) {
        return new OpenAttempts(records);
    }

    @Bean
    CampaignDialing campaignDialing(
            MessageSender messages, EventStore events, RunningCampaigns running, OpenAttempts open, Clock clock) {
        Orders orders = new Orders(messages);
        Standings standings = new Standings(orders);
        return new CampaignDialing(
                running,
                new Attempts(
                        orders,
                        open,
                        new LeadStreams(events),
                        new CampaignCalls(orders, clock),
                        standings,
                        new Failures(),
                        clock),
                standings);
    }

    /** One segment: whichever node has it dials for all. */
    @Bean
    AutomationGroup campaignDialingGroup() {
        return new AutomationGroup(CampaignDialing.GROUP, 1);
    }

    @Bean
    SweepSchedule campaignSweepSchedule(
            MessageSender messages,
            RunningCampaigns running,
            OpenAttempts open,
            @Qualifier("automationIds") IdGenerator ids,
            Pseudonyms pseudonyms,
            EventProcessingConfiguration processing,
            EngineSettings settings,
            Clock clock) {
        Orders orders = new Orders(messages);
        CampaignSweep sweep = new CampaignSweep(
                running,
                open,
                new Standings(orders),
                new Stops(orders, pseudonyms),
                orders,
                ids,
                settings,
                clock,
                hasTheSegment(processing));
        return new SweepSchedule("campaign-sweep", sweep::sweep, settings.sweepEvery());
    }

    private static BooleanSupplier hasTheSegment(EventProcessingConfiguration processing) {
        return () -> processing
                .eventProcessor(CampaignDialing.GROUP, StreamingEventProcessor.class)
                .map(processor ->
                        processor.processingStatus().values().stream().anyMatch(status -> !status.isErrorState()))
                .orElse(false);
    }
}
