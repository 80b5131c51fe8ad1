package io.ringledger.command.escalations.transfers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agents are called: {@code ringledger.transfers.*}.
 *
 * @param ringFor how long an agent's telephone may ring
 * @param atOnce requests to the carrier at the same time
 * @param sweepEvery pause between two looks at which transfers take too long
 */
@ConfigurationProperties("ringledger.transfers")
public record TransferSettings(
        @DefaultValue("25s") Duration ringFor,
        @DefaultValue("8") int atOnce,
        @DefaultValue("1s") Duration sweepEvery) {}
