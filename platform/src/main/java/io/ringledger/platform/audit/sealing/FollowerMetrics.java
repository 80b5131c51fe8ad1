package io.ringledger.platform.audit.sealing;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What to set alarms on: {@code ringledger.audit.mismatches} above zero, {@code ringledger.audit.unsealed} growing. */
public final class FollowerMetrics implements MeterBinder {
    private final Follower follower;

    public FollowerMetrics(Follower follower) {
        this.follower = follower;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("ringledger.audit.mismatches", follower, each -> each.isMismatched() ? 1 : 0)
                .description("found that what was sealed is not what is in the log; nothing is sealed since")
                .register(registry);
        Gauge.builder("ringledger.audit.position", follower, Follower::position)
                .description("position of the last event under a signed head")
                .register(registry);
        Gauge.builder("ringledger.audit.unsealed", follower, Follower::unsealed)
                .description("events that are under no signed head yet")
                .register(registry);
    }
}
