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
    private static final int RUNS_AT_ONCE = 2;
    private static final int CALLS_A_STEP = 100;

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
    Judging judging(
            EventStore events, MessageSender messages, @Qualifier("automationIds") IdGenerator ids, Clock clock) {
        Orders orders = new Orders(messages);
        return new Judging(events, new GoverningSettings(orders, clock), orders, ids, clock);
    }

    @Bean
    Scorer scorer(
            DueCalls calls,
            QaJudge judge,
            Rubric rubric,
            Judging judging,
            ScoringSettings settings,
            Clock clock,
            @Qualifier("judgeThreads") ExecutorService threads) {
        return new Scorer(
                calls,
                new Scorer.Judges(judge, rubric),
                judging,
                settings,
                clock,
                new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    QaRunAutomation qaRunAutomation(
            Judging judging, QaJudge judge, MessageSender messages, EventStore events, Clock clock) {
        return new QaRunAutomation(judging, judge, new Orders(messages), events, clock, CALLS_A_STEP);
    }

    @Bean
    AutomationGroup qaRunsGroup() {
        return new AutomationGroup(QaRunAutomation.GROUP, RUNS_AT_ONCE);
    }

    @Bean
    SweepSchedule scoringSchedule(Scorer scorer, ScoringSettings settings) {
        return new SweepSchedule("call-scorer", scorer::sweep, settings.sweepEvery());
    }
}
