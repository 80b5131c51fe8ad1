package io.ringledger.command.automations;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Sweeps while the application runs: begins after everything else has started and ends before anything stops. */
public final class SweepSchedule implements SmartLifecycle {
    private final String name;
    private final Runnable sweep;
    private final Duration every;
    private @Nullable ScheduledExecutorService scheduler;

    /**
     * @param name of the thread
     * @param sweep must not throw: it would not be called again
     */
    public SweepSchedule(String name, Runnable sweep, Duration every) {
        this.name = name;
        this.sweep = sweep;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        var _ = scheduler.scheduleWithFixedDelay(sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
