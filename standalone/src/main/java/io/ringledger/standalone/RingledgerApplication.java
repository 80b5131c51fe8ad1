package io.ringledger.standalone;

import io.ringledger.command.CommandConfiguration;
import io.ringledger.gateway.GatewayConfiguration;
import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import io.ringledger.query.QueryConfiguration;
import io.ringledger.simulator.VirtualThreads;
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
    public static void main(String[] args) {
        VirtualThreads.makeRoom();
        try {
            var _ = SpringApplication.run(RingledgerApplication.class, args);
        } catch (RuntimeException e) {
            // Spring has said why; what was started before the failure would keep the process alive
            System.exit(1);
        }
    }
}
