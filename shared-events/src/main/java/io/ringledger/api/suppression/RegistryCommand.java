package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an outside list. */
public sealed interface RegistryCommand {
    RegistryId registryId();

    /**
     * A file was obtained, and its entries are kept. Answers the number of its version, also for a file that is known already.
     *
     * @param sha256 of the file: 64 hexadecimal digits, lower case
     * @param contents the same of what numbers are looked up in
     * @param base version that the file's changes were made to, {@code null} where the file is the whole list
     * @throws io.ringledger.api.rejections.Rejected REGISTRY_VERSION_OLDER if it was obtained before the newest one;
     *     REGISTRY_BASE_CHANGED if its base is not the active version any more
     */
    record RegisterRegistryVersion(
            @TargetAggregateIdentifier RegistryId registryId,
            RegistrySource source,
            Instant obtainedAt,
            String sha256,
            long entries,
            String contents,
            @Nullable Integer base,
            Instant at)
            implements RegistryCommand {
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public RegisterRegistryVersion {
            if (!HASH.matcher(sha256).matches()
                    || !HASH.matcher(contents).matches()
                    || entries < 0
                    || obtainedAt.isAfter(at)) {
                throw new IllegalArgumentException("not a file of a registry");
            }
        }
    }

    /**
     * Look numbers up in this version from now on, also in an older one where the newer is broken; silent where it is done.
     *
     * @throws io.ringledger.api.rejections.Rejected REGISTRY_NOT_FOUND or REGISTRY_VERSION_NOT_FOUND
     */
    record ActivateRegistryVersion(
            @TargetAggregateIdentifier RegistryId registryId, int version, Instant at) implements RegistryCommand {}
}
