package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.RecordDialAccepted;
import io.ringledger.api.calls.CallCommand.RecordDialRefused;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records what became of an attempt. The leg is bound first, so that no two calls ever have the same one. */
final class Outcomes {
    private final Orders orders;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Outcomes(Orders orders, Pseudonyms pseudonyms, Clock clock) {
        this.orders = orders;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** The carrier has this leg for the attempt; {@code false}, recording nothing, when another call has the leg. */
    boolean accepted(CallId callId, AttemptId attemptId, CallSid callSid, Cause cause) {
        if (!bind(callId, callSid, cause)) {
            return false;
        }
        orders.send(new RecordDialAccepted(callId, attemptId, callSid, clock.instant()), cause);
        return true;
    }

    /** Gives the leg to the call; {@code false} when another call has it. Silent when it has it already. */
    boolean bind(CallId callId, CallSid callSid, Cause cause) {
        var tenant = Objects.requireNonNull(cause.tenantId(), "a call belongs to a tenant");
        var bind = new BindCarrierLeg(pseudonyms.legOf(callSid), callSid, tenant, callId, false);
        return orders.sendUnless(CallRejection.LEG_TAKEN, bind, cause);
    }

    /** The carrier was not asked, because the number's gate did not let it be. */
    void forbidden(CallId callId, AttemptId attemptId, CallOutcome outcome, Cause cause) {
        orders.send(new RecordDialRefused(callId, attemptId, outcome, null, clock.instant()), cause);
    }

    /** The carrier did not take the request, and that is certain. */
    void refused(CallId callId, AttemptId attemptId, @Nullable Integer providerCode, Cause cause) {
        orders.send(
                new RecordDialRefused(callId, attemptId, CallOutcome.REFUSED_BY_CARRIER, providerCode, clock.instant()),
                cause);
    }
}
