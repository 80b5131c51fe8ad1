package io.ringledger.standalone;

import io.ringledger.embedded.events.EmbeddedEventLog;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What automations remember lies beside the events, and is as durable: an effect must not happen twice. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(EmbeddedEventLog.class)
class AutomationStores {
    @Bean
    TokenStore automationTokenStore(EmbeddedEventLog log, Serializer serializer) {
        return log.tokenStore(serializer);
    }
}
