package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.Place;
import io.ringledger.vocabulary.Region;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a decision sees.
 *
 * @param at the moment that is judged
 * @param facts what whoever wants to dial knows
 * @param suppressed why the number is on the own list, {@code null} for not on it
 * @param whitelisted why outside registries are not to count, {@code null} where they count
 * @param attempts when the number was dialled, at least those of the last 7 days
 * @param zones every time zone in which the called party may be, by number or by address
 * @param regions every region in which the called party may be, by number or by address
 * @param related whether there is an established business relationship
 */
record Question(
        Instant at,
        DialFacts facts,
        @Nullable SuppressionReason suppressed,
        @Nullable WhitelistGround whitelisted,
        List<Instant> attempts,
        List<ZoneId> zones,
        List<Region> regions,
        boolean related) {
    public Question {
        attempts = List.copyOf(attempts);
    }

    static Question of(Instant at, DialFacts facts, Own own, List<Instant> attempts, Relationships relationships) {
        return new Question(
                at,
                facts,
                own.suppressed(),
                own.whitelisted(),
                attempts,
                everywhere(facts, Place::zones, Comparator.comparing(ZoneId::getId)),
                everywhere(facts, Place::regions, Comparator.comparing(Region::value)),
                relationships.established(facts.relationship(), at));
    }

    private static <T> List<T> everywhere(DialFacts facts, Function<Place, Set<T>> part, Comparator<T> order) {
        Set<T> all = new HashSet<>(part.apply(facts.number()));
        if (facts.address() != null) {
            all.addAll(part.apply(facts.address()));
        }
        return all.stream().sorted(order).toList();
    }
}
