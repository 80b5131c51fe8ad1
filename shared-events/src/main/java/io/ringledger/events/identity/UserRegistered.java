package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody may sign in.
 *
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param loginNameId keyed hash of the e-mail address
 * @param email address that the user signs in with
 * @param name how the user is called
 * @param tenantId company the user works for
 * @param roles what the user may do there
 * @param registeredAt our clock, UTC
 */
public record UserRegistered(
        UserId userId,
        SubjectId subject,
        LoginNameId loginNameId,
        @Personal(subject = "subject") PersonalText email,
        @Personal(subject = "subject") PersonalText name,
        TenantId tenantId,
        Set<Role> roles,
        Instant registeredAt)
        implements UserEvent {
    public UserRegistered {
        roles = Set.copyOf(roles);
    }
}
