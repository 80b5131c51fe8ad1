package io.ringledger.command.audit;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.MessageSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what watches over security. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    SecurityWatch securityWatch(MessageSender messages) {
        return new SecurityWatch(new Orders(messages));
    }

    @Bean
    AutomationGroup securityWatchGroup() {
        return new AutomationGroup(SecurityWatch.GROUP, 1);
    }
}
