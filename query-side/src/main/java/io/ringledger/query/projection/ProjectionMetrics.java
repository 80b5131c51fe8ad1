package io.ringledger.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** Gauges to set alarms on, one of each per projection. */
final class ProjectionMetrics implements MeterBinder {
    private final ProjectionAdmin admin;

    ProjectionMetrics(ProjectionAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : admin.names()) {
            gauge(registry, name, "position", "last position of the log that was applied", each -> each.position());
            gauge(registry, name, "lag", "events that are not applied yet", each -> each.lag());
            gauge(
                    registry,
                    name,
                    "token.age",
                    "seconds without progress while there is something to apply",
                    each -> each.tokenAge().toMillis() / 1000.0);
            gauge(registry, name, "parked", "streams in the dead letter queue", each -> each.parked());
            gauge(registry, name, "skipped", "events missing in sums; above zero: degraded", each -> each.skipped());
        }
    }

    private void gauge(
            MeterRegistry registry,
            String projection,
            String what,
            String meaning,
            ToDoubleFunction<ProjectionState> value) {
        Gauge.builder("ringledger.projection." + what, admin, each -> value.applyAsDouble(each.state(projection)))
                .tag("projection", projection)
                .description(meaning)
                .register(registry);
    }
}
