package io.ringledger.command.carrier;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.TenantId;

/** Where one customer meets one agent. All of it comes back with every callback, in its signed URL. */
public record Room(TenantId tenantId, CallId callId, EscalationId escalationId, AttemptId attemptId) {
    /** What the carrier knows it by: no two attempts ever meet. */
    String name() {
        return escalationId + "-" + attemptId;
    }
}
