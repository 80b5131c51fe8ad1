package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists say of a number, as they stand, to whoever wants to sell something. Whether it may be dialled is judged when it
 * is: by hours, attempts and consents as well.
 *
 * @param callable whether no list that is kept here forbids it
 * @param registries outside lists that it was looked up in
 */
record Scrub(PhoneNumber phoneNumber, boolean callable, List<ListVerdict> verdicts, List<Consulted> registries) {
    /** What came of it. */
    enum Finding {
        ALLOWED,
        REFUSED,
        /** nobody has obtained such a list: nothing is known */
        NOT_JUDGED
    }

    /**
     * What one list says.
     *
     * @param reasons why the number must not be called
     * @param whitelisted why outside registries are not to count
     * @param listedBy outside lists that have it
     */
    record ListVerdict(
            CallingRule rule,
            Finding finding,
            List<SuppressionReason> reasons,
            @Nullable WhitelistGround whitelisted,
            List<RegistrySource> listedBy) {
        private boolean refuses() {
            return finding == Finding.REFUSED;
        }
    }

    static Scrub of(PhoneNumber number, ListedNumbers found, Instant now) {
        Listed listed = found.numbers().isEmpty() ? null : found.numbers().getFirst();
        List<Consulted> registries =
                found.registries().stream().map(list -> Consulted.of(list, now)).toList();
        List<ListVerdict> verdicts = List.of(own(listed), listing(listed, registries), age(listed, registries));
        return new Scrub(number, verdicts.stream().noneMatch(ListVerdict::refuses), verdicts, registries);
    }

    private static ListVerdict own(@Nullable Listed listed) {
        List<SuppressionReason> reasons = listed == null ? List.of() : listed.reasons();
        return new ListVerdict(
                CallingRule.OWN_SUPPRESSION,
                reasons.isEmpty() ? Finding.ALLOWED : Finding.REFUSED,
                reasons,
                null,
                List.of());
    }

    private static ListVerdict listing(@Nullable Listed listed, List<Consulted> registries) {
        List<RegistrySource> listedBy = listed == null ? List.of() : listed.registries();
        boolean mayBeListed = !listedBy.isEmpty() || !registries.stream().allMatch(Consulted::readable);
        return outside(CallingRule.REGISTRY_LISTING, listed, registries, mayBeListed, listedBy);
    }

    private static ListVerdict age(@Nullable Listed listed, List<Consulted> registries) {
        boolean stale = registries.stream().anyMatch(Consulted::stale);
        return outside(CallingRule.REGISTRY_AGE, listed, registries, stale, List.of());
    }

    private static ListVerdict outside(
            CallingRule rule,
            @Nullable Listed listed,
            List<Consulted> registries,
            boolean refuses,
            List<RegistrySource> listedBy) {
        WhitelistGround ground = listed == null ? null : listed.whitelisted();
        boolean excepted = ground != null && ground.isInLaw();
        return new ListVerdict(rule, finding(registries, refuses && !excepted), List.of(), ground, listedBy);
    }

    private static Finding finding(List<Consulted> registries, boolean refused) {
        if (registries.isEmpty()) {
            return Finding.NOT_JUDGED;
        }
        return refused ? Finding.REFUSED : Finding.ALLOWED;
    }
}
