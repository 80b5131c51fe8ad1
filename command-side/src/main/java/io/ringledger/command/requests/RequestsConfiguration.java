package io.ringledger.command.requests;

import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.personal.AnswerKeys;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what ends the time in which a request may be repeated. */
@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    @Bean
    SweepSchedule answersSchedule(AnswerKeys keys, Clock clock) {
        return new SweepSchedule("answers-tidy", new AnswerTidy(keys, clock)::tidy, TIDY_EVERY);
    }
}
