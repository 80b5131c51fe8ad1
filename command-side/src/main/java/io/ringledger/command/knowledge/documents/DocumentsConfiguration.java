package io.ringledger.command.knowledge.documents;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reading of uploaded documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeSettings.class)
class DocumentsConfiguration {
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    @Bean
    WaitingDocuments waitingDocuments(DurableRecords records) {
        return new WaitingDocuments(records);
    }

    @Bean
    DocumentAutomation documentAutomation(WaitingDocuments documents, Clock clock) {
        return new DocumentAutomation(documents, clock);
    }

    @Bean
    AutomationGroup documentsGroup() {
        return new AutomationGroup(DocumentAutomation.GROUP, 1);
    }

    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ExecutorService documentThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("documents-", 0).factory());
    }

    @Bean
    DocumentSweep documentSweep(
            WaitingDocuments documents,
            SealedRecords uploads,
            MessageSender messages,
            KnowledgeSettings settings,
            Clock clock,
            @Qualifier("documentThreads") ExecutorService threads) {
        return new DocumentSweep(
                documents,
                uploads,
                new ForkedReader(settings.memory(), settings.time(), settings.pages()),
                new Orders(messages),
                clock,
                settings.retryAfter(),
                new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    SweepSchedule documentsSchedule(DocumentSweep sweep, KnowledgeSettings settings) {
        return new SweepSchedule("document-sweep", sweep::sweep, settings.sweepEvery());
    }

    @Bean
    SweepSchedule uploadsSchedule(DocumentSweep sweep) {
        return new SweepSchedule("uploads-tidy", sweep::tidy, TIDY_EVERY);
    }
}
