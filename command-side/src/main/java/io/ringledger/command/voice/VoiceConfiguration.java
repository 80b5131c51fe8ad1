package io.ringledger.command.voice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who talks: a language model where somebody pays for it, else the knowledge base. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VoiceSettings.class)
class VoiceConfiguration {
    @Bean
    Voice voice(VoiceSettings settings) {
        var knowledge = new KnowledgeVoice();
        return settings.isWanted() ? new ClaudeVoice(settings, knowledge) : knowledge;
    }
}
