package io.ringledger.gateway.campaigns.results;

import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.vocabulary.AttemptOutcome;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of a campaign. Whatever an attempt came to stands where it was begun.
 *
 * @param leads dialled for the first time
 * @param attempts dials, of whatever outcome
 * @param underWay of which it is not known yet what comes of them
 * @param answeredByPeople by whom the carrier took for people, or could not tell
 * @param outcomes of attempts that are over; what is not named did not happen
 * @param reached leads with whom somebody talked, each once
 * @param conversions of those who were reached, each once: the lead ends with a disposition that says success
 * @param transferred calls that an agent took over
 * @param talkSeconds with people, from pick-up to hang-up
 * @param dispositions with which dialled leads end so far, each once; {@code other} is any word of the company's own
 * @param refusals how often the gate of a number let it not be dialled; not told of one variant
 * @param refusedByRule how often each rule did: a refusal may have several
 */
record CampaignFigures(
        long leads,
        long attempts,
        long underWay,
        long answered,
        long answeredByPeople,
        long answeredByMachines,
        Map<String, Long> outcomes,
        long reached,
        long conversions,
        long transferred,
        long talkSeconds,
        long machineSeconds,
        Map<String, Long> dispositions,
        @Nullable Long refusals,
        @Nullable Map<String, Long> refusedByRule) {

    static CampaignFigures of(Tally tally, CampaignRefusals.@Nullable Period refused) {
        return new CampaignFigures(
                tally.leads(),
                tally.attempts(),
                tally.underWay(),
                tally.answered(),
                tally.answeredByPeople(),
                tally.of(AttemptOutcome.MACHINE),
                named(tally.outcomes()),
                tally.reached(),
                tally.conversions(),
                tally.transferred(),
                tally.talk().toSeconds(),
                tally.machines().toSeconds(),
                named(tally.dispositions()),
                refused == null ? null : refused.refusals(),
                refused == null ? null : named(refused.byRule()));
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key.name().toLowerCase(Locale.ROOT), count));
        return named;
    }
}
