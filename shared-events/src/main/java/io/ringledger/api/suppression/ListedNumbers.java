package io.ringledger.api.suppression;

import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of many numbers, those that stand on a list. */
public record ListedNumbers(List<Listed> numbers) {
    public ListedNumbers {
        numbers = List.copyOf(numbers);
    }

    /**
     * One that does, on the own list or whitelisted.
     *
     * @param reasons why it must not be called, none where it may be
     * @param whitelisted {@code null} where outside registries count
     */
    public record Listed(
            GateId gateId,
            List<SuppressionReason> reasons,
            @Nullable WhitelistGround whitelisted) {
        public Listed {
            reasons = List.copyOf(reasons);
        }
    }
}
