package io.ringledger.command.voice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a language model is asked what to say.
 *
 * @param apiKey of Anthropic; without one nobody is asked and the knowledge base answers
 * @param apiUrl where it is reached
 * @param model by Anthropic's name, where the business configuration names none of Anthropic's
 * @param timeout for an answer: somebody waits for it on the telephone. It is asked once
 */
@ConfigurationProperties("ringledger.voice.claude")
public record VoiceSettings(
        @Nullable String apiKey,
        @DefaultValue("https://api.anthropic.com") String apiUrl,
        @DefaultValue("claude-haiku-4-5") String model,
        @DefaultValue("6s") Duration timeout) {
    boolean isWanted() {
        return apiKey != null && !apiKey.isBlank();
    }

    /** Not the key: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "VoiceSettings[" + apiUrl + ", " + model + ", " + timeout + "]";
    }
}
