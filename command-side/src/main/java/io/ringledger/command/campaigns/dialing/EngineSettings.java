package io.ringledger.command.campaigns.dialing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all campaigns together may do.
 *
 * @param callsPerSecond that the carrier's account lets us ask for, for all tenants; Twilio's accounts begin with 1
 * @param concurrentCalls of campaigns at once, of all tenants
 * @param sweepEvery how often the next leads are looked for
 * @param completeAfter for how long nobody must have been left before a campaign is over: what is shown of leads may be late
 * @param noteEvery how far apart it is kept of one campaign why it dials so many, at least
 */
@ConfigurationProperties("ringledger.campaigns")
public record EngineSettings(
        @DefaultValue("1") double callsPerSecond,
        @DefaultValue("1000") int concurrentCalls,
        @DefaultValue("250ms") Duration sweepEvery,
        @DefaultValue("10s") Duration completeAfter,
        @DefaultValue("10s") Duration noteEvery) {
    public EngineSettings {
        if (!(callsPerSecond > 0) || concurrentCalls < 1) {
            throw new IllegalArgumentException("campaigns dial at some rate and at least one at a time");
        }
    }
}
