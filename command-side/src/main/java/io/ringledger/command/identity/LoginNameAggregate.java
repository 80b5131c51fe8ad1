package io.ringledger.command.identity;

import io.ringledger.api.identity.IdentityCommand.TakeLoginName;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps a login name unique over all tenants: the first user that takes it has it. */
@Aggregate
class LoginNameAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LoginNameId loginNameId;

    private @Nullable UserId userId;

    /** Answers who has the name from now on, so that a registration that was cut short can be taken up again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UserId take(TakeLoginName c) {
        if (userId != null) {
            return userId;
        }
        AggregateLifecycle.apply(new LoginNameTaken(c.loginNameId(), c.userId()));
        return c.userId();
    }

    @EventSourcingHandler
    void evolve(LoginNameTaken event) {
        loginNameId = event.loginNameId();
        userId = event.userId();
    }
}
