package io.ringledger.query.identity;

import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of one stream of a tenant, a user or a login name. */
sealed interface Known {
    /** A company; {@code first} gets the calls that nobody else gets. */
    record Tenant(TenantId id, String name, boolean first) implements Known {}

    /** A login name that is taken. */
    record LoginName(UserId owner) implements Known {}

    /**
     * Somebody.
     *
     * @param password {@code null} until one was set: nobody can sign in with it
     */
    record User(
            UserId id,
            LoginNameId loginName,
            PersonalText email,
            PersonalText name,
            TenantId tenant,
            @Nullable Password password)
            implements Known {
        User with(Password another) {
            return new User(id, loginName, email, name, tenant, another);
        }
    }

    /**
     * What somebody signs in with.
     *
     * @param keptSignIn the sign-in that did not end with the former password; {@code null} for none
     */
    record Password(
            PersonalText hash, Instant setAt, @Nullable SignInId keptSignIn) {}

    /**
     * What is known after one more event.
     *
     * @throws IllegalStateException if the event does not follow from what is known
     */
    static Known after(@Nullable Known before, Object event) {
        return switch (event) {
            case TenantFounded founded -> new Tenant(founded.tenantId(), founded.name(), founded.first());
            case LoginNameTaken taken -> new LoginName(taken.userId());
            case UserRegistered user ->
                new User(
                        user.userId(),
                        user.loginNameId(),
                        user.email(),
                        user.name(),
                        user.tenantId(),
                        before instanceof User known ? known.password() : null);
            case PasswordSet set
            when before instanceof User user -> user.with(new Password(set.passwordHash(), set.setAt(), null));
            case PasswordChanged changed
            when before instanceof User user ->
                user.with(new Password(changed.passwordHash(), changed.changedAt(), changed.keptSignIn()));
            default -> throw new IllegalStateException(event.getClass().getSimpleName() + " out of place");
        };
    }
}
