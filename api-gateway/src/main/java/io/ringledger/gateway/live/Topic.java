package io.ringledger.gateway.live;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What can be listened to.
 *
 * @param callId one call of the tenant; {@code null} for all of them
 */
record Topic(TenantId tenantId, @Nullable CallId callId) {

    static Topic allCalls(TenantId tenantId) {
        return new Topic(tenantId, null);
    }
}
