package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number on a list.
 *
 * @param phoneNumber {@code [erased]} once its holder's data was erased; it stays uncalled all the same
 * @param suppressions why it must not be called, none where it may be
 */
record ListedNumber(
        PhoneNumber phoneNumber,
        boolean suppressed,
        List<Suppression> suppressions,
        @Nullable Whitelisting whitelisting,
        Instant changedAt) {
    /**
     * Why it must not be called.
     *
     * @param by user who had it entered
     */
    record Suppression(
            SuppressionReason reason,
            SuppressionSource source,
            Asker askedBy,
            @Nullable String by,
            @Nullable PersonalText note,
            Instant at) {}

    /**
     * Why outside registries do not count.
     *
     * @param by user who entered it
     */
    record Whitelisting(
            WhitelistGround ground,
            @Nullable String by,
            @Nullable PersonalText note,
            Instant at) {}

    static ListedNumber of(NumberStanding standing) {
        var white = standing.whitelisting();
        return new ListedNumber(
                standing.number(),
                standing.isSuppressed(),
                standing.suppressions().stream()
                        .map(each -> new Suppression(
                                each.reason(), each.source(), each.askedBy(), each.by(), each.note(), each.at()))
                        .toList(),
                white == null ? null : new Whitelisting(white.ground(), white.by(), white.note(), white.at()),
                standing.changedAt());
    }
}
