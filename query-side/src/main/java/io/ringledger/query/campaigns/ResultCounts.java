package io.ringledger.query.campaigns;

import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.query.buckets.Counts;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.DispositionKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What is counted of campaigns, by name. */
final class ResultCounts {
    static final String LEADS = "leads";
    static final String ATTEMPTS = "attempts";
    static final String REACHED = "reached";
    static final String CONVERSIONS = "conversions";
    static final String TRANSFERRED = "transferred";
    static final String TALK_SECONDS = "talkSeconds";
    static final String MACHINE_SECONDS = "machineSeconds";

    private ResultCounts() {}

    static String outcome(AttemptOutcome outcome) {
        return "outcome " + outcome;
    }

    static String disposition(DispositionKind kind) {
        return "disposition " + kind;
    }

    static Tally tally(Counts counts) {
        return new Tally(
                counts.get(LEADS),
                counts.get(ATTEMPTS),
                each(AttemptOutcome.class, ResultCounts::outcome, counts),
                counts.get(REACHED),
                counts.get(CONVERSIONS),
                each(DispositionKind.class, ResultCounts::disposition, counts),
                counts.get(TRANSFERRED),
                Duration.ofSeconds(counts.get(TALK_SECONDS)),
                Duration.ofSeconds(counts.get(MACHINE_SECONDS)));
    }

    static SplitResults.Count variant(Counts counts) {
        return new SplitResults.Count(counts.get(ATTEMPTS), counts.get(REACHED), counts.get(CONVERSIONS));
    }

    private static <E extends Enum<E>> Map<E, Long> each(Class<E> type, Function<E, String> name, Counts counts) {
        Map<E, Long> found = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            long count = counts.get(name.apply(each));
            if (count > 0) {
                found.put(each, count);
            }
        }
        return found;
    }
}
