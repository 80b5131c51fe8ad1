package io.ringledger.command.quality;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Who judges: a language model where somebody pays for it, else the rubric. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClaudeSettings.class)
class QualityConfiguration {
    @Bean
    Rubric rubric() {
        return new Rubric();
    }

    @Bean
    @Primary
    QaJudge judge(ClaudeSettings settings, Rubric rubric) {
        return settings.isWanted() ? new ClaudeJudge(settings) : rubric;
    }
}
