package io.ringledger.api.suppression;

import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SuppressionReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about numbers that must not be called. The tenant is the metadata's. */
public sealed interface SuppressionQuery {
    /** One of the two lists. */
    enum OwnList {
        /** numbers that must not be called */
        SUPPRESSED,
        /** numbers that outside registries do not count for */
        WHITELISTED
    }

    /**
     * A part of a list, what changed last first; answers {@link NumberStandings}.
     *
     * @param number the only one that is wanted, {@code null} for all
     * @param reason suppressed for this one, {@code null} for any
     * @param offset numbers that are passed over
     */
    record ListNumbers(
            OwnList list, @Nullable GateId number, @Nullable SuppressionReason reason, long offset, int limit)
            implements SuppressionQuery {
        public ListNumbers {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }

    /**
     * Which of some numbers stand on a list; answers {@link ListedNumbers}. At most {@value #MOST}.
     *
     * @param prints by which outside lists know the numbers, one of each, in order; none where outside lists are not asked
     */
    record LookUpNumbers(List<GateId> numbers, List<Long> prints) implements SuppressionQuery {
        public static final int MOST = 2_000;

        public LookUpNumbers {
            numbers = List.copyOf(numbers);
            prints = List.copyOf(prints);
            if (numbers.size() > MOST || (!prints.isEmpty() && prints.size() != numbers.size())) {
                throw new IllegalArgumentException("at most " + MOST + ", and a print of each or of none");
            }
        }

        /** On the own lists alone. */
        public static LookUpNumbers own(List<GateId> numbers) {
            return new LookUpNumbers(numbers, List.of());
        }
    }

    /**
     * A part of what was done about numbers, the newest first; answers a {@link DncLog}.
     *
     * @param action {@code null} for any
     * @param number {@code null} for any
     * @param actor a user id, {@code twilio} or {@code system}; {@code null} for any
     * @param from recorded at or after, {@code null} for ever
     * @param to recorded at or before, {@code null} for now
     */
    record ListDncEntries(
            @Nullable DncAction action,
            @Nullable GateId number,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to,
            long offset,
            int limit)
            implements SuppressionQuery {
        public ListDncEntries {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }

    /** How often what was done, both ends inclusive; answers {@link DncFigures}. */
    record SummarizeDnc(Instant from, Instant to) implements SuppressionQuery {}

    /** How long the lists are; answers {@link DncSizes}. */
    record MeasureDnc() implements SuppressionQuery {}

    /** Which outside lists were obtained, in which versions; answers {@link ObtainedRegistries}. */
    record ListRegistries() implements SuppressionQuery {}
}
