package io.ringledger.gateway.identity.oidc;

import io.ringledger.vocabulary.PersonalText;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a genuine token of the issuer says.
 *
 * @param subject what the issuer calls the person, for ever
 * @param email by which we know them
 * @param emailVerified whether the issuer knows that it is theirs
 */
record IdToken(PersonalText subject, PersonalText email, boolean emailVerified) {

    /** Of one that {@link IdTokenChecks} has passed. */
    static IdToken of(Jwt token) {
        return new IdToken(
                text(token, IdTokenChecks.SUBJECT),
                text(token, IdTokenChecks.EMAIL),
                Boolean.TRUE.equals(token.getClaim(IdTokenChecks.EMAIL_VERIFIED)));
    }

    private static PersonalText text(Jwt token, String claim) {
        return new PersonalText(Objects.requireNonNull(token.getClaimAsString(claim)));
    }
}
