package io.ringledger.gateway;

import io.ringledger.gateway.system.PlatformHealth;
import io.ringledger.gateway.system.RemoteHealth;
import io.ringledger.platform.audit.sealing.KeptMismatch;
import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The gateway as a service of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PlatformConfiguration.class, DistributedConfiguration.class, GatewayConfiguration.class})
public class GatewayApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(GatewayApplication.class);
        application.setDefaultProperties(Map.of("spring.config.import", "classpath:ringledger-gateway.yml"));
        application.run(arguments);
    }

    @Bean
    PlatformHealth platformHealth(MessageSender messages, DurableRecords records) {
        return new RemoteHealth(messages, new KeptMismatch(records));
    }
}
