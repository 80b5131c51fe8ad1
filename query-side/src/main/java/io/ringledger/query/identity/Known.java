package io.ringledger.query.identity;

import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one stream of the identity context. */
sealed interface Known {
    /** A company; {@code first} gets the calls that nobody else gets. */
    record Tenant(TenantId id, boolean first) implements Known {}

    /** A login name that is taken. */
    record LoginName(UserId owner) implements Known {}

    /**
     * Somebody.
     *
     * @param passwordHash {@code null} until a password was set: nobody can sign in with it
     */
    record User(
            UserId id,
            PersonalText email,
            PersonalText name,
            TenantId tenant,
            Set<Role> roles,
            @Nullable PersonalText passwordHash)
            implements Known {
        public User {
            roles = Set.copyOf(roles);
        }

        User with(PersonalText newPasswordHash) {
            return new User(id, email, name, tenant, roles, newPasswordHash);
        }
    }

    /**
     * What is known after one more event.
     *
     * @throws IllegalStateException if the event does not follow from what is known
     */
    static Known after(@Nullable Known before, Object event) {
        return switch (event) {
            case TenantFounded founded -> new Tenant(founded.tenantId(), founded.first());
            case LoginNameTaken taken -> new LoginName(taken.userId());
            case UserRegistered user ->
                new User(
                        user.userId(),
                        user.email(),
                        user.name(),
                        user.tenantId(),
                        user.roles(),
                        before instanceof User known ? known.passwordHash() : null);
            case PasswordSet password when before instanceof User user -> user.with(password.passwordHash());
            default -> throw new IllegalStateException(event.getClass().getSimpleName() + " out of place");
        };
    }
}
