package io.ringledger.command.requests;

import io.ringledger.api.requests.RequestClaim;
import io.ringledger.api.requests.RequestKeyCommand;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.command.requests.RequestKeyState.Answered;
import io.ringledger.command.requests.RequestKeyState.Used;
import io.ringledger.events.requests.RequestKeyEvent;
import io.ringledger.vocabulary.RequestKeyId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Shell around {@link RequestKeyState} and {@link RequestKeyDecider}: one stream per key. Whose it is need not be asked: its
 * name is a hash of tenant, user and key, under the tenant's own hash key.
 */
@Aggregate
class RequestKeyAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable RequestKeyId keyId;

    private RequestKeyState state = new RequestKeyState.Unused();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RequestClaim handle(ClaimRequest command) {
        decide(command);
        long firstNumber = state instanceof Used used ? used.request().firstNumber() : command.firstNumber();
        return new RequestClaim(
                firstNumber,
                firstNumber != command.firstNumber(),
                state instanceof Answered answered ? answered.answer() : null);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepAnswer command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseRequest command) {
        decide(command);
    }

    private void decide(RequestKeyCommand command) {
        RequestKeyDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(RequestKeyEvent event) {
        keyId = event.keyId();
        state = RequestKeyState.evolve(state, event);
    }
}
