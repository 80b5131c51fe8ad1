package io.ringledger.command.campaigns.dialing;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;

/**
 * What counts of an attempt when it is decided how many more there may be.
 *
 * @param answered whether somebody or something has picked up
 * @param machine whether that was a machine
 */
record UnderWay(CallId callId, CampaignId campaignId, Instant begunAt, boolean answered, boolean machine) {
    static UnderWay of(OpenAttempt attempt) {
        return new UnderWay(
                attempt.callId(),
                attempt.campaignId(),
                attempt.begunAt(),
                attempt.answered(),
                AttemptResults.isMachine(attempt));
    }
}
