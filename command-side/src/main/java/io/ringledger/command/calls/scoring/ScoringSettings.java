package io.ringledger.command.calls.scoring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When calls are judged.
 *
 * @param settleAfter from a call's end until what was said on it is thought to be known
 * @param lastLookAfter from a call's end until the last look, which judges anew where more was heard meanwhile
 * @param retryAfter pause before a judge is asked again that could not be asked
 * @param atOnce how many calls are judged at the same time
 * @param sweepEvery pause between two looks at which calls are due
 */
@ConfigurationProperties("ringledger.quality")
public record ScoringSettings(
        @DefaultValue("3s") Duration settleAfter,
        @DefaultValue("2m") Duration lastLookAfter,
        @DefaultValue("10s") Duration retryAfter,
        @DefaultValue("4") int atOnce,
        @DefaultValue("1s") Duration sweepEvery) {}
