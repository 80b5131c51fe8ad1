package io.ringledger.command.calls.speaking;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.voice.Voice;
import io.ringledger.platform.messages.MessageSender;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the AI that talks on calls. */
@Configuration(proxyBeanMethods = false)
class SpeakingConfiguration {
    private static final int TALKS_AT_ONCE = 64;
    private static final int CUES_AT_ONCE = 8;
    private static final int SEGMENTS = 2;

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService speakingThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("speaker-", 0).factory());
    }

    @Bean
    Speaker speaker(
            EventStore events,
            MessageSender messages,
            Voice voice,
            Clock clock,
            @Value("${ringledger.voice.language:en-US}") String language,
            @Qualifier("speakingThreads") ExecutorService threads) {
        Orders orders = new Orders(messages);
        return new Speaker(
                new TalkReader(events),
                new WordFinder(new GoverningSettings(orders, clock), orders, voice, language),
                voice,
                new BoundedPool(TALKS_AT_ONCE, threads),
                clock);
    }

    @Bean
    CueAutomation cueAutomation(
            EventStore events, Bridge bridge, Clock clock, @Qualifier("speakingThreads") ExecutorService threads) {
        return new CueAutomation(
                new Cues(new TalkReader(events), bridge, new BoundedPool(CUES_AT_ONCE, threads), clock));
    }

    @Bean
    AutomationGroup cuesGroup() {
        return new AutomationGroup(CueAutomation.GROUP, SEGMENTS);
    }
}
