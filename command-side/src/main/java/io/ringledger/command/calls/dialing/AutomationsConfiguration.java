package io.ringledger.command.calls.dialing;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.places.NumberPlaces;
import io.ringledger.command.registries.OutsideRegistries;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the automations of calls. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DialingSettings.class)
class AutomationsConfiguration {
    private static final int SEGMENTS = 16;

    @Bean(destroyMethod = "close")
    ExecutorService carrierThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("carrier-", 0).factory());
    }

    @Bean
    Automations callAutomations(
            MessageSender messages,
            EventStore events,
            DurableRecords records,
            Pseudonyms pseudonyms,
            OutsideRegistries registries,
            NumberPlaces places,
            Carrier carrier,
            Clock clock,
            @Qualifier("carrierThreads") ExecutorService threads,
            DialingSettings settings) {
        return Automations.on(
                new Automations.Ground(
                        messages,
                        events,
                        records,
                        pseudonyms,
                        registries,
                        places,
                        carrier,
                        clock,
                        threads,
                        Thread::sleep),
                settings);
    }

    @Bean
    DialingAutomation dialingAutomation(Automations automations) {
        return automations.dialing();
    }

    @Bean
    CallWatch callWatch(Automations automations) {
        return automations.watch();
    }

    @Bean
    EmergencyStopAutomation emergencyStopAutomation(Automations automations) {
        return automations.stops();
    }

    @Bean
    ScheduleAutomation scheduleAutomation(Automations automations) {
        return automations.schedule();
    }

    @Bean
    SweepSchedule sweepSchedule(Automations automations, DialingSettings settings) {
        return new SweepSchedule("call-sweeper", automations.sweeper()::sweep, settings.sweepEvery());
    }

    @Bean
    AutomationGroup dialingGroup() {
        return new AutomationGroup(DialingAutomation.GROUP, SEGMENTS);
    }

    @Bean
    AutomationGroup emergencyStopGroup() {
        return new AutomationGroup(EmergencyStopAutomation.GROUP, 1);
    }

    @Bean
    AutomationGroup scheduleGroup() {
        return new AutomationGroup(ScheduleAutomation.GROUP, 1);
    }

    @Bean
    AutomationGroup callWatchGroup() {
        return new AutomationGroup(CallWatch.GROUP, SEGMENTS);
    }
}
