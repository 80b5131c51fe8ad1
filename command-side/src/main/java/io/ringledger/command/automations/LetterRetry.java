package io.ringledger.command.automations;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tries again what an automation could not act on, in order. Safe to repeat: a claim is won once, and an intent that has
 * grown too old is refused.
 */
public final class LetterRetry implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LetterRetry.class);

    private final EventProcessingConfiguration processing;
    private final List<String> groups;
    private final Duration every;
    private @Nullable ScheduledExecutorService scheduler;

    /** Tries again what the groups could not act on, every so often. */
    public LetterRetry(EventProcessingConfiguration processing, List<String> groups, Duration every) {
        this.processing = processing;
        this.groups = List.copyOf(groups);
        this.every = every;
    }

    private void retry() {
        for (String group : groups) {
            try {
                processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> {
                    int sequences = retryAll(letters);
                    if (sequences > 0) {
                        LOG.info("dead letters of {} went through, {} sequences of them", group, sequences);
                    }
                });
            } catch (RuntimeException e) {
                LOG.warn("dead letters of {} cannot be tried again yet: {}", group, e.getMessage());
            }
        }
    }

    /** As long as they go through: an outage parks many at once. One that fails goes behind the others. */
    public static int retryAll(SequencedDeadLetterProcessor<?> letters) {
        int sequences = 0;
        while (!Thread.currentThread().isInterrupted() && letters.processAny()) {
            sequences++;
        }
        return sequences;
    }

    @Override
    public synchronized void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("letter-retry").factory());
        var _ = scheduler.scheduleWithFixedDelay(
                this::retry, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdownNow();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
