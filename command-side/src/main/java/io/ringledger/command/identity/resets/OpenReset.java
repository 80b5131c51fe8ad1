package io.ringledger.command.identity.resets;

import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.Optional;

/**
 * A reset whose secret is good.
 *
 * @param email where the link goes
 * @param token what the link brings: 32 hexadecimal digits of the login name's id, a dot, and the secret
 * @param until when the secret ends
 */
record OpenReset(PersonalText email, PersonalText token, Instant until) {
    private static final int PREFIX = "login_".length();

    /** Empty for a name that is nobody's, where the secret has ended, and where the user's data was erased. */
    static Optional<OpenReset> of(PasswordResetRequested event, Instant now) {
        PersonalText email = event.email();
        PersonalText secret = event.secret();
        return email != null
                        && secret != null
                        && !isErased(email)
                        && !isErased(secret)
                        && now.isBefore(event.expiresAt())
                ? Optional.of(new OpenReset(email, token(event.loginNameId(), secret), event.expiresAt()))
                : Optional.empty();
    }

    private static boolean isErased(PersonalText text) {
        return text.value().equals(Erased.TEXT);
    }

    private static PersonalText token(LoginNameId name, PersonalText secret) {
        return new PersonalText(name.value().substring(PREFIX) + "." + secret.value());
    }
}
