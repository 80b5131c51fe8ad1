package io.ringledger.gateway.suppression.registries;

import io.ringledger.gateway.suppression.registries.Intake.Received;
import io.ringledger.gateway.suppression.registries.Refusals.LineRefusal;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version was registered, and its entries are kept.
 *
 * @param active whether numbers are looked up in it now
 * @param base version that the changes were made to, {@code null} for a whole list
 * @param lines of the file that were numbers
 * @param entries how many numbers are in the list
 * @param refused lines that were none, and are not in it
 * @param refusedLines the first of them
 */
record ObtainedVersion(
        RegistrySource source,
        int version,
        boolean active,
        @Nullable Integer base,
        Instant obtainedAt,
        String sha256,
        long lines,
        long entries,
        long refused,
        List<LineRefusal> refusedLines) {
    static ObtainedVersion of(
            RegistrySource source,
            int version,
            boolean active,
            @Nullable Integer base,
            Instant obtainedAt,
            Received received) {
        return new ObtainedVersion(
                source,
                version,
                active,
                base,
                obtainedAt,
                received.sha256(),
                received.lines(),
                received.built().entries(),
                received.refusals().count(),
                received.refusals().first());
    }
}
