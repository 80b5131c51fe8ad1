package io.ringledger.command;

import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side as a service of its own, beside Axon Server and MongoDB. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, DistributedConfiguration.class, CommandConfiguration.class})
public class CommandApplication {
    public static void main(String[] arguments) {
        var _ = SpringApplication.run(CommandApplication.class, arguments);
    }
}
