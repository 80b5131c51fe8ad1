package io.ringledger.platform.audit;

import java.util.Objects;

/**
 * Where a tenant's chain ends.
 *
 * @param tenant {@link RawEvent#NO_TENANT} for the events of none
 * @param count events in the chain, at least 1
 * @param hash of the last link
 */
public record ChainEnd(String tenant, long count, Hash hash) {
    public ChainEnd {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(hash, "hash");
    }

    static ChainEnd start(String tenant) {
        return new ChainEnd(
                tenant,
                0,
                new BinaryForm(BinaryForm.Kind.CHAIN_START).text(tenant).hash());
    }

    ChainEnd extended(long position, Hash content) {
        return new ChainEnd(tenant, count + 1, Chains.link(hash, position, content));
    }
}
