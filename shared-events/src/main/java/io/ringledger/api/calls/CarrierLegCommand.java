package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a carrier's leg. Crosses tenants: a leg is looked up before it is known whose it is. */
public sealed interface CarrierLegCommand {
    CarrierLegId legId();

    /**
     * Give the leg to a call. Answers the {@link CallId} that has it: the one named, or for an inbound call that was
     * announced before ({@code adopt}) the one of then.
     *
     * @param adopt whether a leg that has a call already is no conflict (a repeated voice request)
     * @throws io.ringledger.api.rejections.Rejected LEG_TAKEN if another call has it and {@code adopt} is false
     */
    record BindCarrierLeg(
            @TargetAggregateIdentifier CarrierLegId legId,
            CallSid callSid,
            TenantId tenantId,
            CallId callId,
            boolean adopt)
            implements CarrierLegCommand {}

    /** Find the leg's call. Answers a {@link LegOwner}, {@code null} where no call has it yet. */
    record FindLegOwner(@TargetAggregateIdentifier CarrierLegId legId) implements CarrierLegCommand {}

    /** Find the leg's call, or keep the report until there is one. Answers a {@link LegOwner}, {@code null} when kept. */
    record TakeCarrierReport(@TargetAggregateIdentifier CarrierLegId legId, CarrierReport report)
            implements CarrierLegCommand {}
}
