package io.ringledger.command.carrier;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;

/**
 * A call to place. Tenant, call and attempt come back with every callback, in its signed URL.
 *
 * @param from number that is shown
 * @param to number that is called
 */
public record DialRequest(TenantId tenantId, CallId callId, AttemptId attemptId, PhoneNumber from, PhoneNumber to) {}
