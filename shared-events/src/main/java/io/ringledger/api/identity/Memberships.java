package io.ringledger.api.identity;

import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Map;

/**
 * The companies that a user belongs to.
 *
 * @param all in the order of being added
 * @param names of those companies
 */
public record Memberships(List<MemberView> all, Map<TenantId, String> names) {
    public Memberships {
        all = List.copyOf(all);
        names = Map.copyOf(names);
    }
}
