package io.ringledger.command.floor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agents' lines are kept: {@code ringledger.floor.*}.
 *
 * @param ringFor how long an agent's telephone may ring
 * @param atOnce requests to the carrier at the same time
 * @param sweepEvery pause between two looks at the seats
 * @param lookEvery how often the carrier is asked whether an agent is still on the line: its own word may be lost
 */
@ConfigurationProperties("ringledger.floor")
public record FloorSettings(
        @DefaultValue("25s") Duration ringFor,
        @DefaultValue("8") int atOnce,
        @DefaultValue("250ms") Duration sweepEvery,
        @DefaultValue("30s") Duration lookEvery) {}
