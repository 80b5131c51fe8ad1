package io.ringledger.outside;

import io.ringledger.embedded.events.Durability;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.standalone.RingledgerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The platform as it must not be: it acknowledges before it writes. The kill test must notice. */
public final class EarlyAcknowledgingPlatform {
    private EarlyAcknowledgingPlatform() {}

    public static void main(String[] args) {
        var _ = new SpringApplication(RingledgerApplication.class, Early.class).run(args);
    }

    @Configuration(proxyBeanMethods = false)
    static class Early {
        @Bean
        @Primary
        EventLogOptions earlyEventLogOptions() {
            return EventLogOptions.defaults().with(Durability.EARLY_LOSES_DATA);
        }
    }
}
