package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.DispositionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of a campaign's attempts, by the time they were begun, one period after the other. */
public record CampaignResults(List<Period> periods) {
    public CampaignResults {
        periods = List.copyOf(periods);
    }

    /** One period, by its beginning. */
    public record Period(Instant begin, Tally tally) {}

    /** What was counted in all periods. */
    public Tally total() {
        return periods.stream().map(Period::tally).reduce(Tally.NONE, Tally::plus);
    }

    /**
     * What was counted. Whatever an attempt or a lead came to stands where that attempt was begun, however late it is known.
     *
     * @param leads whose first attempt it was
     * @param attempts of whatever outcome, also those under way; not what a rule forbade or was taken back, which is no attempt
     * @param outcomes of those that are over; what is not named did not happen
     * @param reached leads with whom somebody talked, each once
     * @param conversions of those who were reached, each once: the lead ends with a disposition that says success
     * @param dispositions with which leads end that were dialled, each once
     * @param transferred calls that an agent took over
     * @param talk with people, from pick-up to hang-up; of calls by the time they were asked for
     * @param machines the same of what answered by itself
     */
    public record Tally(
            long leads,
            long attempts,
            Map<AttemptOutcome, Long> outcomes,
            long reached,
            long conversions,
            Map<DispositionKind, Long> dispositions,
            long transferred,
            Duration talk,
            Duration machines) {
        public static final Tally NONE = new Tally(0, 0, Map.of(), 0, 0, Map.of(), 0, Duration.ZERO, Duration.ZERO);

        public Tally {
            outcomes = Map.copyOf(outcomes);
            dispositions = Map.copyOf(dispositions);
        }

        public long of(AttemptOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }

        public long underWay() {
            return attempts
                    - outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Attempts for which the carrier was asked, or is to be. */
        public long dialled() {
            return attempts - of(AttemptOutcome.SUPPRESSED) - of(AttemptOutcome.INVALID_NUMBER);
        }

        public long answeredByPeople() {
            return of(AttemptOutcome.REACHED) + of(AttemptOutcome.ABANDONED);
        }

        public long answered() {
            return answeredByPeople() + of(AttemptOutcome.MACHINE);
        }

        /** The sums of both. */
        public Tally plus(Tally other) {
            return new Tally(
                    leads + other.leads,
                    attempts + other.attempts,
                    sums(outcomes, other.outcomes),
                    reached + other.reached,
                    conversions + other.conversions,
                    sums(dispositions, other.dispositions),
                    transferred + other.transferred,
                    talk.plus(other.talk),
                    machines.plus(other.machines));
        }

        private static <K> Map<K, Long> sums(Map<K, Long> some, Map<K, Long> more) {
            Map<K, Long> sums = new HashMap<>(some);
            more.forEach((key, count) -> sums.merge(key, count, Long::sum));
            return sums;
        }
    }
}
