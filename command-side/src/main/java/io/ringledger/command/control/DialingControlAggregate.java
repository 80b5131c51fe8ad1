package io.ringledger.command.control;

import io.ringledger.api.control.DialingControlCommand;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.RequireDialing;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.events.control.DialingControlEvent;
import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.StopId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's dialing as a whole: shell around {@link DialingControlState} and {@link DialingControlDecider}. Its name is made
 * with the tenant's hash key, so another tenant cannot ask for it.
 */
@Aggregate
class DialingControlAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable DialingControlId controlId;

    private DialingControlState state = DialingControlState.NEW;

    /** Answers the stop that holds. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StopId handle(OrderEmergencyStop command) {
        decide(command);
        return Objects.requireNonNull(state.stop());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LiftEmergencyStop command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetDialingLimits command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DialingStanding handle(LookAtDialing command) {
        return state.standing();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequireDialing command) {
        decide(command);
    }

    private void decide(DialingControlCommand command) {
        DialingControlDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(DialingControlEvent event) {
        controlId = event.controlId();
        state = DialingControlState.evolve(state, event);
    }
}
