package io.ringledger.command.calls.dialing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Sweeps while the application runs: begins after everything else has started and ends before anything stops. */
final class SweepSchedule implements SmartLifecycle {
    private final Sweeper sweeper;
    private final Duration every;
    private @Nullable ScheduledExecutorService scheduler;

    SweepSchedule(Sweeper sweeper, Duration every) {
        this.sweeper = sweeper;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("call-sweeper").factory());
        var _ = scheduler.scheduleWithFixedDelay(
                sweeper::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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
