package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.gateway.suppression.registries.ListAge;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;

/**
 * An outside list that numbers were looked up in.
 *
 * @param ageDays whole days since the version was obtained
 * @param stale whether it is too old to be used: solicitations are refused
 * @param readable whether numbers could be looked up in it: where not, solicitations are refused as well
 */
record Consulted(
        RegistrySource source, int version, Instant obtainedAt, long ageDays, boolean stale, boolean readable) {
    static Consulted of(ListedNumbers.Consulted list, Instant now) {
        ListAge age = ListAge.of(list.obtainedAt(), now);
        return new Consulted(
                list.source(), list.version(), list.obtainedAt(), age.days(), age.stale(), list.readable());
    }

    /** Whether what it says of a number counts. */
    boolean counts() {
        return readable && !stale;
    }
}
