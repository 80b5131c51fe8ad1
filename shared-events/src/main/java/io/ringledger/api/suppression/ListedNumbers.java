package io.ringledger.api.suppression;

import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of many numbers, those that stand on a list.
 *
 * @param registries outside lists that the numbers were looked up in; none where that was not asked
 */
public record ListedNumbers(List<Listed> numbers, List<Consulted> registries) {
    public ListedNumbers {
        numbers = List.copyOf(numbers);
        registries = List.copyOf(registries);
    }

    /**
     * One that does, on the own list, whitelisted, or on an outside list.
     *
     * @param reasons why it must not be called, none where it may be
     * @param whitelisted {@code null} where outside registries count
     * @param registries outside lists that have it
     */
    public record Listed(
            GateId gateId,
            List<SuppressionReason> reasons,
            @Nullable WhitelistGround whitelisted,
            List<RegistrySource> registries) {
        public Listed {
            reasons = List.copyOf(reasons);
            registries = List.copyOf(registries);
        }
    }

    /**
     * The active version of an outside list.
     *
     * @param readable whether numbers could be looked up in it; where not, nobody knows who is listed
     */
    public record Consulted(RegistrySource source, int version, Instant obtainedAt, boolean readable) {}
}
