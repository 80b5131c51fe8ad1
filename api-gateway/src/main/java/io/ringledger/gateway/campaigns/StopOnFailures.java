package io.ringledger.gateway.campaigns;

import static java.util.Objects.requireNonNullElse;

import io.ringledger.vocabulary.CampaignSettings.FailureLimit;
import org.jspecify.annotations.Nullable;

/**
 * When a campaign pauses by itself; what is not said is as usual.
 *
 * @param percent of the last attempts that failed, 1 to 100
 * @param attempts how many are looked at, 10 to 1,000
 */
record StopOnFailures(@Nullable Integer percent, @Nullable Integer attempts) {

    static StopOnFailures of(FailureLimit limit) {
        return new StopOnFailures(limit.percent(), limit.attempts());
    }

    /** @throws io.ringledger.vocabulary.InvalidField if a value is out of its limits */
    FailureLimit toLimit() {
        return new FailureLimit(
                requireNonNullElse(percent, FailureLimit.USUAL.percent()),
                requireNonNullElse(attempts, FailureLimit.USUAL.attempts()));
    }
}
