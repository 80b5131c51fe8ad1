package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;

/**
 * What the active version of an outside list says of the number.
 *
 * @param source which list
 * @param version which version of it
 * @param obtainedAt when the file was obtained
 * @param listed whether the number is in it; never where that is not known
 * @param readable whether its entries could be read; where they could not, nobody knows who is listed
 */
public record RegistrySeen(RegistrySource source, int version, Instant obtainedAt, boolean listed, boolean readable) {
    public RegistrySeen {
        if (listed && !readable) {
            throw new IllegalArgumentException("who cannot read a list finds nobody in it");
        }
    }

    /** What a list that could be read says. */
    public RegistrySeen(RegistrySource source, int version, Instant obtainedAt, boolean listed) {
        this(source, version, obtainedAt, listed, true);
    }

    /** Its entries cannot be read. */
    public static RegistrySeen unreadable(RegistrySource source, int version, Instant obtainedAt) {
        return new RegistrySeen(source, version, obtainedAt, false, false);
    }
}
