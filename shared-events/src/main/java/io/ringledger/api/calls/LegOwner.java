package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;

/**
 * Whose a carrier's leg is.
 *
 * @param tenantId whose call
 * @param callId the call
 */
public record LegOwner(TenantId tenantId, CallId callId) {}
