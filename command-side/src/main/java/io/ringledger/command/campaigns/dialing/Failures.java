package io.ringledger.command.campaigns.dialing;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSettings.FailureLimit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How many of a campaign's last attempts failed: a burst of them is a broken line or a bad list, and every further call makes
 * it worse. Not kept: after a start it is counted anew.
 */
final class Failures {
    private final Map<CampaignId, Deque<Boolean>> last = new HashMap<>();

    /** Takes note of what came of an attempt; {@code true} where too many failed. Counts from nothing then. */
    synchronized boolean tooMany(CampaignId campaignId, AttemptOutcome outcome, FailureLimit limit) {
        Deque<Boolean> attempts = last.computeIfAbsent(campaignId, _ -> new ArrayDeque<>());
        attempts.addLast(outcome == AttemptOutcome.FAILED || outcome == AttemptOutcome.INVALID_NUMBER);
        while (attempts.size() > limit.attempts()) {
            attempts.removeFirst();
        }
        long failed = attempts.stream().filter(Boolean::booleanValue).count();
        boolean many = attempts.size() == limit.attempts() && failed * 100 >= (long) limit.percent() * limit.attempts();
        if (many) {
            last.remove(campaignId);
        }
        return many;
    }

    synchronized void forget(CampaignId campaignId) {
        last.remove(campaignId);
    }
}
