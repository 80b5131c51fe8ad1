package io.ringledger.command.calls.scoring;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.command.quality.Rubric;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the judging of calls. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScoringSettings.class)
class ScoringConfiguration {
    private static final int SEGMENTS = 4;

    @Bean
    DueCalls dueCalls(DurableRecords records) {
        return new DueCalls(records);
    }

    @Bean
    ScoringAutomation scoringAutomation(DueCalls calls, ScoringSettings settings, Clock clock) {
        return new ScoringAutomation(calls, settings, clock);
    }

    @Bean
    AutomationGroup scoringGroup() {
        return new AutomationGroup(ScoringAutomation.GROUP, SEGMENTS);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService judgeThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("judge-", 0).factory());
    }

    @Bean
    Scorer scorer(
            DueCalls calls,
            EventStore events,
            QaJudge judge,
            Rubric rubric,
            MessageSender messages,
            @Qualifier("automationIds") IdGenerator ids,
            ScoringSettings settings,
            Clock clock,
            @Qualifier("judgeThreads") ExecutorService threads) {
        Orders orders = new Orders(messages);
        return new Scorer(
                calls,
                events,
                new Scorer.Judges(judge, rubric),
                new GoverningSettings(orders, clock),
                orders,
                ids,
                settings,
                clock,
                new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    SweepSchedule scoringSchedule(Scorer scorer, ScoringSettings settings) {
        return new SweepSchedule("call-scorer", scorer::sweep, settings.sweepEvery());
    }
}
