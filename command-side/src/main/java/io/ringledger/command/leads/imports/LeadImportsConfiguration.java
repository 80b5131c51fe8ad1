package io.ringledger.command.leads.imports;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reading of files of leads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeadSettings.class)
class LeadImportsConfiguration {
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    @Bean
    WaitingImports waitingImports(DurableRecords records) {
        return new WaitingImports(records);
    }

    @Bean
    LeadImportAutomation leadImportAutomation(WaitingImports imports, Clock clock) {
        return new LeadImportAutomation(imports, clock);
    }

    @Bean
    AutomationGroup leadImportsGroup() {
        return new AutomationGroup(LeadImportAutomation.GROUP, 1);
    }

    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ExecutorService leadImportThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("lead-imports-", 0).factory());
    }

    @Bean
    LeadImporter leadImporter(
            SealedFiles leadFiles,
            MessageSender messages,
            Pseudonyms pseudonyms,
            SubjectKeys keys,
            @Qualifier("automationIds") IdGenerator ids,
            EventStore events,
            LeadSettings settings,
            Clock clock) {
        return new LeadImporter(
                leadFiles,
                messages,
                new ChunkMaker.Making(messages, pseudonyms, keys, ids, clock),
                () -> head(events),
                settings,
                clock);
    }

    private static long head(EventStore events) {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    @Bean
    LeadImportSweep leadImportSweep(
            WaitingImports imports,
            SealedFiles leadFiles,
            LeadImporter importer,
            LeadSettings settings,
            Clock clock,
            @Qualifier("leadImportThreads") ExecutorService threads) {
        return new LeadImportSweep(
                imports,
                leadFiles,
                importer,
                clock,
                settings.retryAfter(),
                new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    SweepSchedule leadImportsSchedule(LeadImportSweep sweep, LeadSettings settings) {
        return new SweepSchedule("lead-import-sweep", sweep::sweep, settings.sweepEvery());
    }

    @Bean
    SweepSchedule leadFilesSchedule(LeadImportSweep sweep) {
        return new SweepSchedule("lead-files-tidy", sweep::tidy, TIDY_EVERY);
    }
}
