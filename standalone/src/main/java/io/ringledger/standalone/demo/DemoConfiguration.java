package io.ringledger.standalone.demo;

import io.ringledger.gateway.GatewaySettings;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.simulator.CarrierSimulator;
import io.ringledger.standalone.SettingsException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the demo where it is wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(DemoDefaults.ENABLED)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {
    @Bean
    Demo demo(
            ObjectProvider<CarrierSimulator> carrier,
            MessageSender messages,
            Pseudonyms pseudonyms,
            @Qualifier("gatewayIds") IdGenerator ids,
            Clock clock,
            GatewaySettings gateway,
            DemoSettings settings,
            @Value("${ringledger.simulator.time-scale:1}") double timesFaster) {
        CarrierSimulator simulator = Optional.ofNullable(carrier.getIfAvailable())
                .orElseThrow(() -> new SettingsException(
                        "--demo would have people called: a Twilio account is set.",
                        "Start it without TWILIO_ACCOUNT_SID; the simulated carrier calls nobody."));
        Play play = new Play(messages, gateway.tenant());
        Company company = new Company(play, ids, clock);
        return new Demo(
                company,
                new Customers(play, company, simulator, pseudonyms, ids, clock, gateway.publicUrl(), settings),
                new Staff(play, ids, clock, timesFaster),
                settings);
    }
}
