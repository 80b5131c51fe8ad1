package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.TenantId;

/**
 * From now on it is known whose leg this is, and no other attempt can have it.
 *
 * @param legId stream of the leg
 * @param callSid the carrier's name of it
 * @param tenantId whose call it belongs to
 * @param callId the call it belongs to
 */
public record CarrierLegBound(CarrierLegId legId, CallSid callSid, TenantId tenantId, CallId callId)
        implements CarrierLegEvent {}
