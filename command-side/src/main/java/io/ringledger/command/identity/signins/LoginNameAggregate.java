package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.LoginNameCommand.ClaimResetMail;
import io.ringledger.api.identity.LoginNameCommand.RecordRefusal;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.SettleResetMail;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.identity.LoginNameEvent;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;
import java.util.List;
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
 * Keeps a login name unique over all tenants (the first user that takes it has it), slows down who guesses its password,
 * and knows the secret of a reset. Belongs to no tenant; names that are nobody's have streams, too.
 */
@Aggregate
class LoginNameAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable LoginNameId loginNameId;

    private LoginNameState state = LoginNameState.NEW;

    /** Answers who has the name from now on, so that a registration that was cut short can be taken up again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UserId take(TakeLoginName c) {
        if (state.owner() != null) {
            return state.owner();
        }
        AggregateLifecycle.apply(new LoginNameTaken(c.loginNameId(), c.userId()));
        return c.userId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    Rejection settle(SettleSignIn c) {
        LoginNameDecider.Decision decision = LoginNameDecider.settle(state, c);
        apply(decision.events());
        return decision.refusal();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RecordRefusal c) {
        AggregateLifecycle.apply(
                new SignInRefused(c.loginNameId(), c.userId(), c.reason(), state.failures(), null, c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestPasswordReset c) {
        apply(LoginNameDecider.request(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void claim(ClaimResetMail c) {
        apply(LoginNameDecider.claim(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void settle(SettleResetMail c) {
        apply(LoginNameDecider.settle(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UserId use(UsePasswordReset c) {
        apply(LoginNameDecider.use(state, c));
        return Objects.requireNonNull(state.owner());
    }

    @EventSourcingHandler
    void evolve(LoginNameEvent event) {
        loginNameId = event.loginNameId();
        state = LoginNameState.evolve(state, event);
    }

    private static void apply(List<LoginNameEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
