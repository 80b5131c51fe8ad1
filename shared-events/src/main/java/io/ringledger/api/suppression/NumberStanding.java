package io.ringledger.api.suppression;

import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number on the own list, or that outside registries do not count for, or that was one of both.
 *
 * @param number {@code [erased]} once its holder's data was erased; it stays uncalled
 * @param suppressions why it must not be called, one of each reason, in order; none where it may be
 * @param whitelisting {@code null} where outside registries count
 * @param changedAt when either changed last
 */
public record NumberStanding(
        GateId gateId,
        PhoneNumber number,
        List<Suppression> suppressions,
        @Nullable Whitelisting whitelisting,
        Instant changedAt) {
    public NumberStanding {
        suppressions = List.copyOf(suppressions);
    }

    /**
     * Why it must not be called.
     *
     * @param by user who had it entered, {@code null} where no user did
     */
    public record Suppression(
            SuppressionReason reason,
            SuppressionSource source,
            Asker askedBy,
            @Nullable String by,
            @Nullable PersonalText note,
            Instant at) {}

    /**
     * Why outside registries do not count.
     *
     * @param by user who entered it, {@code null} where no user did
     */
    public record Whitelisting(
            WhitelistGround ground,
            @Nullable String by,
            @Nullable PersonalText note,
            Instant at) {}

    public boolean isSuppressed() {
        return !suppressions.isEmpty();
    }

    public boolean isWhitelisted() {
        return whitelisting != null;
    }
}
