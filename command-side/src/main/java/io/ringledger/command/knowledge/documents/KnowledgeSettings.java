package io.ringledger.command.knowledge.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How uploaded documents are read: {@code ringledger.knowledge.*}.
 *
 * @param memory of the process that reads one
 * @param time that one may take, two minutes less something at most: then others begin
 * @param pages of which one is read at most
 * @param atOnce how many are read at the same time
 * @param sweepEvery pause between two looks at which documents wait
 * @param retryAfter pause before a document is looked at again that somebody seems to read
 */
@ConfigurationProperties("ringledger.knowledge")
public record KnowledgeSettings(
        @DefaultValue("192MB") DataSize memory,
        @DefaultValue("60s") Duration time,
        @DefaultValue("500") int pages,
        @DefaultValue("1") int atOnce,
        @DefaultValue("500ms") Duration sweepEvery,
        @DefaultValue("15s") Duration retryAfter) {
    public KnowledgeSettings {
        if (time.compareTo(Duration.ofSeconds(100)) > 0) {
            throw new IllegalArgumentException("ringledger.knowledge.time is 100s at most");
        }
    }
}
