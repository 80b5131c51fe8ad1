package io.ringledger.api.identity;

import java.util.List;

/**
 * What does not hold any more.
 */
public record RevocationList(List<Revocation> revocations) {
    public RevocationList {
        revocations = List.copyOf(revocations);
    }
}
