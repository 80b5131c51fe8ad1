package io.ringledger.command.snapshots;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** Snapshots of long streams: made off the thread that handles the command, and ignored when of another revision. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class SnapshotsConfiguration {
    /** For who doubts them: they are a cache, and nobody seals it. */
    private static final String IGNORED = "ignored";

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 50;

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    Snapshotter snapshotter(
            Configuration axon,
            EventStore events,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            SnapshotterSpanFactory spans,
            @Qualifier("snapshotExecutor") ExecutorService executor) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .eventStore(events)
                .transactionManager(transactions)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .spanFactory(spans)
                .executor(executor)
                .build();
    }

    @Bean(LongStreams.TRIGGER)
    SnapshotTriggerDefinition longStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS);
    }

    @Bean
    SnapshotFilter snapshotFilter(List<LongStreams> contexts, @Value("${ringledger.snapshots:used}") String snapshots) {
        if (snapshots.equals(IGNORED)) {
            return _ -> false;
        }
        return contexts.stream()
                .map(LongStreams::currentRevisions)
                .reduce(SnapshotFilter.allowAll(), SnapshotFilter::combine);
    }
}
