package io.ringledger.command.quality;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a language model is asked to judge.
 *
 * @param apiKey of Anthropic; without one nobody is asked and the rubric judges
 * @param apiUrl where it is reached
 * @param model by Anthropic's name
 * @param timeout for one answer; it is asked up to three times
 */
@ConfigurationProperties("ringledger.quality.claude")
public record ClaudeSettings(
        @Nullable String apiKey,
        @DefaultValue("https://api.anthropic.com") String apiUrl,
        @DefaultValue("claude-haiku-4-5") String model,
        @DefaultValue("30s") Duration timeout) {
    boolean isWanted() {
        return apiKey != null && !apiKey.isBlank();
    }

    /** Not the key: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "ClaudeSettings[" + apiUrl + ", " + model + ", " + timeout + "]";
    }
}
