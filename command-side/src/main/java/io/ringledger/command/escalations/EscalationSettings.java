package io.ringledger.command.escalations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agents are found for calls.
 *
 * @param answerWithin how long an assigned agent has to answer before another one is asked
 * @param coolDown for how long an agent is not asked again for a call that the agent did not take
 * @param sweepEvery pause between two looks at who waits and who has not answered
 */
@ConfigurationProperties("ringledger.escalations")
public record EscalationSettings(
        @DefaultValue("30s") Duration answerWithin,
        @DefaultValue("60s") Duration coolDown,
        @DefaultValue("500ms") Duration sweepEvery) {}
