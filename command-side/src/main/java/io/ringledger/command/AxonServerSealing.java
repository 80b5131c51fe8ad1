package io.ringledger.command;

import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.axonserver.AxonServerLog;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.records.DurableRecords;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.lifecycle.Phase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The follower that seals an Axon Server's log. One process has it: the command side of node 0, in whose data directory
 * key and heads are. Where it is away nothing is sealed until it is back; then it seals what it has missed.
 */
@Configuration(proxyBeanMethods = false)
@Import(SealWatch.class)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
@ConditionalOnProperty(name = "ringledger.node", havingValue = "0", matchIfMissing = true)
class AxonServerSealing {
    @Bean
    AxonServerLog axonServerLog(AxonServerConnectionManager connections) {
        return new AxonServerLog(() -> connections.getConnection().eventChannel());
    }

    @Bean(destroyMethod = "") // ended by its lifecycle, while there is still a connection
    Follower logSealer(
            AxonServerLog log,
            DurableRecords records,
            @Value("${ringledger.data-dir}") Path dataDirectory,
            @Value("${ringledger.audit-key}") Path keyFile,
            Clock clock) {
        return new Follower(log, records, AuditDirectory.in(dataDirectory), keyFile, clock);
    }

    @Bean
    SmartLifecycle logSealing(Follower follower) {
        return new Sealing(follower);
    }

    /** Begins after the connection to Axon Server and ends before it. */
    private static final class Sealing implements SmartLifecycle {
        private final Follower follower;
        private volatile boolean running;

        Sealing(Follower follower) {
            this.follower = follower;
        }

        @Override
        public void start() {
            follower.start();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            follower.close();
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Phase.EXTERNAL_CONNECTIONS + 1;
        }
    }
}
