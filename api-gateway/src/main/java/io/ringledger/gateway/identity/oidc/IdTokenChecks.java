package io.ringledger.gateway.identity.oidc;

import io.ringledger.vocabulary.Erased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token of OpenID Connect must say beside its issuer and its end: for whom it is, how old it is, whom it means. */
final class IdTokenChecks implements OAuth2TokenValidator<Jwt> {
    static final String SUBJECT = "sub";
    static final String EMAIL = "email";
    static final String EMAIL_VERIFIED = "email_verified";
    static final Duration SKEW = Duration.ofSeconds(30);

    /** Who signs in has just come from the issuer; an older token may have been found somewhere. */
    private static final Duration FRESH_FOR = Duration.ofMinutes(10);

    private static final Pattern SUBJECT_FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

    /**
     * ASCII only: there are letters that are other ones in lower case, and so addresses that are somebody else's once they
     * are compared.
     */
    private static final Pattern EMAIL_FORM =
            Pattern.compile("[\\x21-\\x3f\\x41-\\x7e]{1,64}@[\\x21-\\x3f\\x41-\\x7e]{1,189}");

    private final String audience;
    private final Clock clock;

    IdTokenChecks(String audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isForUs(token) && isFresh(token) && saysWho(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    /** One that is for others as well has to say that it was made for us, and one that says so must not be lying. */
    private boolean isForUs(Jwt token) {
        List<String> audiences = token.getAudience();
        Object party = token.getClaim("azp");
        return audiences != null
                && audiences.contains(audience)
                && (party == null ? audiences.size() == 1 : party.equals(audience));
    }

    private boolean isFresh(Jwt token) {
        Instant issued = token.getIssuedAt();
        Instant now = clock.instant();
        return issued != null
                && !issued.isAfter(now.plus(SKEW))
                && !issued.isBefore(now.minus(FRESH_FOR).minus(SKEW));
    }

    private static boolean saysWho(Jwt token) {
        return has(token, SUBJECT, SUBJECT_FORM)
                && has(token, EMAIL, EMAIL_FORM)
                && !Erased.TEXT.equals(token.getClaim(SUBJECT)); // what stands for a subject that was erased
    }

    private static boolean has(Jwt token, String claim, Pattern form) {
        return token.getClaim(claim) instanceof String text
                && form.matcher(text).matches();
    }
}
