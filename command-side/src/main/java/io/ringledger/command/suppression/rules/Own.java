package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import org.jspecify.annotations.Nullable;

/**
 * What the tenant's own list says of a number.
 *
 * @param suppressed why it must not be called, {@code null} for not on the list
 * @param whitelisted why outside registries are not to count, {@code null} where they count
 */
public record Own(
        @Nullable SuppressionReason suppressed, @Nullable WhitelistGround whitelisted) {
    public static final Own NOTHING = new Own(null, null);
}
