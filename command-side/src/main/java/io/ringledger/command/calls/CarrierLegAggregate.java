package io.ringledger.command.calls;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.calls.CarrierLegCommand.FindLegOwner;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.calls.CarrierLegBound;
import io.ringledger.events.calls.CarrierLegEvent;
import io.ringledger.events.calls.CarrierReportKept;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's leg and the one call that has it. Belongs to no tenant: it is looked up before it is known whose it is.
 * Reports of a leg that nobody has yet stay in this stream, from where they are forwarded once it is bound.
 */
@Aggregate
class CarrierLegAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CarrierLegId legId;

    private @Nullable LegOwner owner;
    private final Set<Kept> kept = new HashSet<>();

    /** What makes two reports of one leg the same. */
    private record Kept(CarrierStatus status, int sequence) {
        static Kept of(CarrierReport report) {
            return new Kept(report.status(), report.sequence());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CallId bind(BindCarrierLeg c) {
        if (owner == null) {
            AggregateLifecycle.apply(new CarrierLegBound(c.legId(), c.callSid(), c.tenantId(), c.callId()));
            return c.callId();
        }
        if (!c.adopt() && !owner.callId().equals(c.callId())) {
            throw new Rejected(CallRejection.LEG_TAKEN, "the leg belongs to another call");
        }
        return owner.callId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    LegOwner take(TakeCarrierReport c) {
        if (owner == null && !kept.contains(Kept.of(c.report()))) {
            AggregateLifecycle.apply(new CarrierReportKept(c.legId(), c.report()));
        }
        return owner;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    LegOwner find(FindLegOwner c) {
        return owner;
    }

    @EventSourcingHandler
    void evolve(CarrierLegEvent event) {
        legId = event.legId();
        switch (event) {
            case CarrierLegBound e -> owner = new LegOwner(e.tenantId(), e.callId());
            case CarrierReportKept e -> kept.add(Kept.of(e.report()));
        }
    }
}
