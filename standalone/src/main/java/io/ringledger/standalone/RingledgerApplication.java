package io.ringledger.standalone;

import io.ringledger.command.CommandConfiguration;
import io.ringledger.gateway.GatewayConfiguration;
import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import io.ringledger.query.QueryConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** What {@code ./run} starts. */
@SpringBootApplication
@Import({
    PlatformConfiguration.class,
    DistributedConfiguration.class,
    CommandConfiguration.class,
    QueryConfiguration.class,
    GatewayConfiguration.class
})
public class RingledgerApplication {
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    private static final String ENOUGH_CARRIERS = "32";

    public static void main(String[] args) {
        // the simulated carrier has a virtual thread a call, and one that loads a class keeps its carrier (ADR 12)
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, ENOUGH_CARRIERS);
        }
        try {
            var _ = SpringApplication.run(RingledgerApplication.class, args);
        } catch (RuntimeException e) {
            // Spring has said why; what was started before the failure would keep the process alive
            System.exit(1);
        }
    }
}
