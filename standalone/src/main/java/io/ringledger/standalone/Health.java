package io.ringledger.standalone;

import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.mongo.EmbeddedMongo;
import io.ringledger.gateway.system.PlatformHealth;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.query.projection.Following;
import io.ringledger.query.projection.ProjectionAdmin;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** How the parts of this process are. Looked at by a thread of its own, so that asking costs nothing and never waits. */
@Component
class Health implements PlatformHealth, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    /** Read models count as served at first when they are this close to the end of the log. */
    private static final long CAUGHT_UP = 500;

    private final ObjectProvider<EmbeddedEventLog> log;
    private final ObjectProvider<EmbeddedMongo> views;
    private final ObjectProvider<Follower> sealer;
    private final EventProcessingConfiguration automations;
    private final ProjectionAdmin projections;
    private volatile Report report = Report.STARTING;
    private volatile boolean caughtUp;
    private volatile boolean running;

    Health(
            ObjectProvider<EmbeddedEventLog> log,
            ObjectProvider<EmbeddedMongo> views,
            ObjectProvider<Follower> sealer,
            EventProcessingConfiguration automations,
            ProjectionAdmin projections) {
        this.log = log;
        this.views = views;
        this.sealer = sealer;
        this.automations = automations;
        this.projections = projections;
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("health").start(this::keepLooking);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepLooking() {
        while (running) {
            report = look();
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Report look() {
        EmbeddedEventLog events = log.getIfAvailable();
        boolean commands = events == null || events.outage().isEmpty();
        boolean effects = automations.eventProcessors().values().stream().allMatch(EventProcessor::isRunning);
        return new Report(commands, projectionsFollow() && viewsAreSaved(), effects, isProved());
    }

    /** Beside an Axon Server another process may be the one that seals; then what it has found is told by its metrics. */
    private boolean isProved() {
        Follower follower = sealer.getIfAvailable();
        return follower == null || !follower.isMismatched();
    }

    private boolean viewsAreSaved() {
        EmbeddedMongo embedded = views.getIfAvailable();
        return embedded == null || embedded.isSaving();
    }

    private boolean projectionsFollow() {
        try {
            Following following = projections.following();
            caughtUp |= !following.starting() && following.lag() < CAUGHT_UP;
            return caughtUp && !following.failing();
        } catch (RuntimeException e) {
            LOG.warn("the read store cannot be asked: {}", e.getMessage());
            return false;
        }
    }
}
