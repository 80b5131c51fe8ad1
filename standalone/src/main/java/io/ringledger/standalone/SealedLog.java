package io.ringledger.standalone;

import io.ringledger.command.SealWatch;
import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.records.DurableRecords;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The follower that seals the embedded log; ends before the log is closed. */
@Configuration(proxyBeanMethods = false)
@Import(SealWatch.class)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class SealedLog {
    @Bean(initMethod = "start", destroyMethod = "close")
    Follower logSealer(
            EmbeddedEventLog log,
            DurableRecords records,
            @Value("${ringledger.data-dir}") Path dataDirectory,
            @Value("${ringledger.audit-key}") Path keyFile,
            Clock clock) {
        return new Follower(log.rawLog(), records, AuditDirectory.in(dataDirectory), keyFile, clock);
    }
}
