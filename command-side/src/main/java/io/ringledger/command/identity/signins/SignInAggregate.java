package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.SignInCommand;
import io.ringledger.api.identity.SignInCommand.BeginSignIn;
import io.ringledger.api.identity.SignInCommand.RenewSignIn;
import io.ringledger.api.identity.SignInCommand.SignOut;
import io.ringledger.api.identity.SignInCommand.SwitchTenant;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.identity.SignInEvent;
import io.ringledger.vocabulary.SignInId;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One sign-in, through all tokens that come of it. The user's, whatever the company they work for. */
@Aggregate
class SignInAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable SignInId signInId;

    private SignInState state = new SignInState.Missing();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginSignIn command) {
        decide(command);
    }

    /** Answers the next generation, or why there is none: that a token was reused stays in the log. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Object handle(RenewSignIn command) {
        decide(command);
        return state instanceof SignInState.Open open
                ? open.generation()
                : new Rejection(
                        IdentityRejection.REFRESH_TOKEN_REUSED.name(),
                        "This refresh token was used before. Sign in again",
                        Map.of());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Object handle(SwitchTenant command) {
        decide(command);
        return state instanceof SignInState.Open open ? open.generation() : 0;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SignOut command) {
        decide(command);
    }

    private void decide(SignInCommand command) {
        SignInDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(SignInEvent event) {
        signInId = event.signInId();
        state = SignInState.evolve(state, event);
    }
}
