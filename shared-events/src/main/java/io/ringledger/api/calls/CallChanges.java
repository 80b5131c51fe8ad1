package io.ringledger.api.calls;

import io.ringledger.vocabulary.TenantId;
import java.util.List;

/**
 * What one committed batch changed for one tenant, in order.
 *
 * @param tenantId whose calls
 */
public record CallChanges(TenantId tenantId, List<CallChange> changes) {
    public CallChanges {
        changes = List.copyOf(changes);
    }
}
