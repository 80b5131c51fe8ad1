package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists say of a number, as they stand. Whether it may be dialled is judged when it is: by hours, attempts and
 * consents as well.
 *
 * @param callable whether no list that is kept here forbids it
 */
record Scrub(PhoneNumber phoneNumber, boolean callable, List<ListVerdict> verdicts) {
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
     */
    record ListVerdict(
            CallingRule rule,
            Finding finding,
            List<SuppressionReason> reasons,
            @Nullable WhitelistGround whitelisted) {}

    /** @param listed empty if it stands on no list */
    static Scrub of(PhoneNumber number, List<Listed> listed) {
        List<SuppressionReason> reasons =
                listed.stream().flatMap(each -> each.reasons().stream()).toList();
        WhitelistGround ground = listed.isEmpty() ? null : listed.getFirst().whitelisted();
        return new Scrub(
                number,
                reasons.isEmpty(),
                List.of(
                        new ListVerdict(
                                CallingRule.OWN_SUPPRESSION,
                                reasons.isEmpty() ? Finding.ALLOWED : Finding.REFUSED,
                                reasons,
                                null),
                        new ListVerdict(CallingRule.REGISTRY_LISTING, Finding.NOT_JUDGED, List.of(), ground)));
    }
}
