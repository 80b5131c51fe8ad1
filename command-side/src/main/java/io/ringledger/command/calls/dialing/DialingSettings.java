package io.ringledger.command.calls.dialing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of dialing and watching.
 *
 * @param poolSize how many requests to the carrier may be under way at once
 * @param stopPoolSize how many requests to end calls may be, of an emergency stop: those come on top
 * @param concurrentCalls how many calls a tenant may have at once that has set no limit
 * @param sendWithin a claim older than this is not sent any more
 * @param longestRequest how long the carrier may take for a request, connecting included; no shorter than Twilio's timeouts
 * @param longestWait a call that could not be dialled for this long is not dialled any more
 * @param missedAfter how late a scheduled call may be begun; later it is missed
 * @param settleAfter age at which a claim without outcome is looked for in the carrier's list
 * @param unknownAfter age at which it counts as unknown
 * @param silence how long a call may be without news before it is fetched; doubles with every fetch, up to 16 times
 * @param retryAfter pause before a busy lane, an unsettled claim or a hang-up is tried again
 * @param clockSkew how far the carrier's clock may be off ours
 * @param sweepEvery pause between two looks at what is open
 */
@ConfigurationProperties("ringledger.dialing")
public record DialingSettings(
        @DefaultValue("16") int poolSize,
        @DefaultValue("100") int stopPoolSize,
        @DefaultValue("10000") int concurrentCalls,
        @DefaultValue("30s") Duration sendWithin,
        @DefaultValue("15s") Duration longestRequest,
        @DefaultValue("5m") Duration longestWait,
        @DefaultValue("1h") Duration missedAfter,
        @DefaultValue("15s") Duration settleAfter,
        @DefaultValue("2m") Duration unknownAfter,
        @DefaultValue("1m") Duration silence,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("20s") Duration clockSkew,
        @DefaultValue("1s") Duration sweepEvery) {
    public DialingSettings {
        // the next attempt between the same numbers begins then, and its call must not be taken for this one's
        Duration latest = sendWithin.plus(longestRequest).plus(clockSkew.multipliedBy(2));
        if (unknownAfter.compareTo(latest) <= 0) {
            throw new IllegalArgumentException("ringledger.dialing.unknown-after must be longer than send-within, "
                    + "longest-request and twice clock-skew together");
        }
    }
}
