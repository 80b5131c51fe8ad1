package io.ringledger.query;

import io.ringledger.platform.axon.DistributedConfiguration;
import io.ringledger.platform.axon.PlatformConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The query side as a service of its own, beside Axon Server and MongoDB. */
@SpringBootApplication(scanBasePackageClasses = {})
@Import({PlatformConfiguration.class, DistributedConfiguration.class, QueryConfiguration.class})
public class QueryApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
