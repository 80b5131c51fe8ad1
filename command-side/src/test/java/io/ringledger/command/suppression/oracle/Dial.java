package io.ringledger.command.suppression.oracle;

import io.ringledger.api.suppression.DialFacts;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dial that is to be judged. */
record Dial(
        Instant at,
        DialFacts facts,
        @Nullable SuppressionReason suppressed,
        @Nullable WhitelistGround whitelisted,
        List<Instant> attempts) {
    Dial {
        attempts = List.copyOf(attempts);
    }
}
