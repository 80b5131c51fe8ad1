package io.ringledger.command.calls.dialing;

import io.ringledger.command.DeadLetterQueues;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.DurableRecords;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the automations of calls. Their processors read from the beginning of the log and are never reset; tokens come from
 * the bean {@code automationTokenStore} and dead letters go to {@code DeadLetterQueues}, both as durable as the events.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DialingSettings.class)
class AutomationsConfiguration {
    /** A segment waits for one intent after the other, two commits each, so this many are on their way at once. */
    private static final int SEGMENTS = 16;

    /** Events that a segment passes with one write of its token. What a crash makes come again is no news. */
    private static final int BATCH = 32;

    private static final List<String> GROUPS = List.of(DialingAutomation.GROUP, CallWatch.GROUP);
    private static final Duration RETRY_LETTERS_EVERY = Duration.ofSeconds(5);

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
            Carrier carrier,
            Clock clock,
            @Qualifier("carrierThreads") ExecutorService threads,
            DialingSettings settings) {
        return Automations.on(
                new Automations.Ground(messages, events, records, pseudonyms, carrier, clock, threads, Thread::sleep),
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
    SweepSchedule sweepSchedule(Automations automations, DialingSettings settings) {
        return new SweepSchedule(automations.sweeper(), settings.sweepEvery());
    }

    @Bean
    LetterRetry letterRetry(EventProcessingConfiguration processing) {
        return new LetterRetry(processing, GROUPS, RETRY_LETTERS_EVERY);
    }

    /** One each: Axon's four for all segments of a processor would let no more than four intents be on their way. */
    private static ScheduledExecutorService workers(String group, org.axonframework.config.Configuration axon) {
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(
                SEGMENTS, Thread.ofPlatform().daemon().name(group + "-", 0).factory());
        axon.onShutdown(workers::shutdownNow);
        return workers;
    }

    @Autowired
    void processors(
            EventProcessingConfigurer processing,
            @Qualifier("automationTokenStore") ObjectProvider<TokenStore> tokens,
            ObjectProvider<DeadLetterQueues> letters) {
        for (String group : GROUPS) {
            processing
                    .registerPooledStreamingEventProcessor(
                            group,
                            config -> config.eventStore(),
                            (config, processor) -> processor
                                    .initialSegmentCount(SEGMENTS)
                                    .batchSize(BATCH)
                                    .workerExecutor(workers(group, config))
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
