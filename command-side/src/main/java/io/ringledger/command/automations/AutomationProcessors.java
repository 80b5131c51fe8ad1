package io.ringledger.command.automations;

import io.ringledger.command.DeadLetterQueues;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The processors of automations, one for each {@link AutomationGroup}. They read from the beginning of the log and are
 * never reset; tokens come from the bean {@code automationTokenStore} and dead letters go to {@link DeadLetterQueues},
 * both as durable as the events.
 */
@Configuration(proxyBeanMethods = false)
class AutomationProcessors {
    /** Events that a segment passes with one write of its token. What a crash makes come again is no news. */
    private static final int BATCH = 32;

    private static final Duration RETRY_LETTERS_EVERY = Duration.ofSeconds(5);

    @Bean
    LetterRetry letterRetry(EventProcessingConfiguration processing, List<AutomationGroup> groups) {
        return new LetterRetry(
                processing, groups.stream().map(AutomationGroup::name).toList(), RETRY_LETTERS_EVERY);
    }

    /** One each: Axon's four for all segments of a processor would let no more than four events be on their way. */
    private static ScheduledExecutorService workers(
            AutomationGroup group, org.axonframework.config.Configuration axon) {
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(
                group.segments(),
                Thread.ofPlatform().daemon().name(group.name() + "-", 0).factory());
        axon.onShutdown(workers::shutdownNow);
        return workers;
    }

    @Autowired
    void processors(
            EventProcessingConfigurer processing,
            List<AutomationGroup> groups,
            @Qualifier("automationTokenStore") ObjectProvider<TokenStore> tokens,
            ObjectProvider<DeadLetterQueues> letters) {
        for (AutomationGroup each : groups) {
            String group = each.name();
            processing
                    .registerPooledStreamingEventProcessor(
                            group,
                            config -> config.eventStore(),
                            (config, processor) -> processor
                                    .initialSegmentCount(each.segments())
                                    .batchSize(BATCH)
                                    .workerExecutor(workers(each, config))
                                    .initialToken(StreamableMessageSource::createTailToken))
                    .registerSequencingPolicy(group, config -> SequentialPerAggregatePolicy.instance())
                    .registerListenerInvocationErrorHandler(group, config -> PropagatingErrorHandler.instance())
                    .registerErrorHandler(group, config -> PropagatingErrorHandler.instance())
                    .registerTokenStore(group, config -> tokens.getObject())
                    .registerDeadLetterQueue(
                            group, config -> letters.getObject().of(group))
                    .registerDeadLetteringEventHandlerInvokerConfiguration(
                            group, (config, invoker) -> invoker.enableSequenceIdentifierCache());
        }
    }
}
