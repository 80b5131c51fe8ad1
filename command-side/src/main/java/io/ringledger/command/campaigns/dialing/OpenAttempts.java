package io.ringledger.command.campaigns.dialing;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The durable list of attempts under way, and how many each campaign has. One node at a time keeps it; the counts are its
 * memory of the list.
 */
final class OpenAttempts {
    private final DurableList<CallId, OpenAttempt> list;
    private final DurableList<CallId, OpenAttempt> givenUp;
    private final Map<CallId, UnderWay> known = new ConcurrentHashMap<>();

    OpenAttempts(DurableRecords records) {
        this.list =
                new DurableList<>(records, "campaign_attempts", OpenAttempt.class, OpenAttempt::callId, CallId::value);
        this.givenUp = new DurableList<>(
                records, "campaign_attempts_given_up", OpenAttempt.class, OpenAttempt::callId, CallId::value);
    }

    /** Counts anew: another node may have kept the list meanwhile. */
    void reload() {
        known.clear();
        list.all().forEach(attempt -> known.put(attempt.callId(), UnderWay.of(attempt)));
    }

    /** Counts from now on, so that nobody takes the same place once more until the attempt's event has come. */
    void expect(CallId callId, CampaignId campaignId, Instant now) {
        known.put(callId, new UnderWay(callId, campaignId, now, false, false));
    }

    /** It did not begin after all. */
    void forget(CallId callId) {
        known.remove(callId);
    }

    void put(OpenAttempt attempt) {
        list.put(attempt);
        known.put(attempt.callId(), UnderWay.of(attempt));
        takeUp(attempt.callId());
    }

    /** Nobody knows what came of it. It takes no place any more, and is found should the carrier report it after all. */
    void giveUp(OpenAttempt attempt) {
        givenUp.put(attempt);
        list.remove(attempt.callId());
        known.remove(attempt.callId());
    }

    /** Mostly there is nothing to forget, and looking is cheaper than writing. */
    private void takeUp(CallId callId) {
        if (givenUp.find(callId).isPresent()) {
            givenUp.remove(callId);
        }
    }

    Optional<OpenAttempt> find(CallId callId) {
        return list.find(callId).or(() -> givenUp.find(callId));
    }

    void remove(CallId callId) {
        list.remove(callId);
        takeUp(callId);
        known.remove(callId);
    }

    List<UnderWay> of(CampaignId campaignId) {
        return known.values().stream()
                .filter(attempt -> attempt.campaignId().equals(campaignId))
                .toList();
    }

    int all() {
        return known.size();
    }
}
