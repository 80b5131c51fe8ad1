package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an outside list. */
public sealed interface RegistryCommand {
    RegistryId registryId();

    /**
     * A file was obtained. Answers the number of its version, also for a file that is known already.
     *
     * @param sha256 64 hexadecimal digits, lower case
     * @throws io.ringledger.api.rejections.Rejected REGISTRY_VERSION_OLDER if it was obtained before the newest one
     */
    record RegisterRegistryVersion(
            @TargetAggregateIdentifier RegistryId registryId,
            RegistrySource source,
            Instant obtainedAt,
            String sha256,
            long entries,
            Instant at)
            implements RegistryCommand {
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public RegisterRegistryVersion {
            if (!HASH.matcher(sha256).matches() || entries < 0 || obtainedAt.isAfter(at)) {
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
