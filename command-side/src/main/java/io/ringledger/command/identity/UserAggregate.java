package io.ringledger.command.identity;

import io.ringledger.api.identity.IdentityCommand.RegisterUser;
import io.ringledger.api.identity.IdentityCommand.SetPassword;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.UserEvent;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. The user is the subject of the data that it has here. */
@Aggregate
class UserAggregate {
    @AggregateIdentifier
    private @Nullable UserId userId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterUser c) {
        if (userId != null) {
            throw new Rejected(IdentityRejection.USER_EXISTS, "the user is registered already");
        }
        SubjectId subject = new SubjectId(c.userId().value());
        AggregateLifecycle.apply(new UserRegistered(
                c.userId(), subject, c.loginNameId(), c.email(), c.name(), c.tenantId(), c.roles(), c.at()));
        AggregateLifecycle.apply(new PasswordSet(c.userId(), subject, c.passwordHash(), c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void set(SetPassword c) {
        if (userId == null) {
            throw new Rejected(IdentityRejection.USER_NOT_FOUND, "no such user");
        }
        SubjectId subject = new SubjectId(userId.value());
        AggregateLifecycle.apply(
                c.kept() == null
                        ? new PasswordSet(userId, subject, c.passwordHash(), c.at())
                        : new PasswordChanged(userId, subject, c.passwordHash(), c.kept(), c.at()));
    }

    @EventSourcingHandler
    void evolve(UserEvent event) {
        userId = event.userId();
    }
}
