package io.ringledger.gateway.identity;

import io.ringledger.api.identity.LoginView;
import io.ringledger.gateway.security.TokenPair;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.List;

/**
 * What somebody gets who signs in.
 *
 * @param token access token
 * @param refreshToken for a new pair
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds that the access token holds
 */
record Session(String token, String refreshToken, String tokenType, long expiresIn, SignedIn user) {

    static Session of(LoginView user, TokenPair tokens) {
        return new Session(
                tokens.access(),
                tokens.refresh(),
                "Bearer",
                tokens.expiresIn().toSeconds(),
                new SignedIn(
                        user.userId(),
                        user.email(),
                        user.name(),
                        user.tenantId(),
                        user.roles().stream().sorted().toList()));
    }

    /**
     * The user.
     *
     * @param tenantId whose data they see
     */
    record SignedIn(UserId id, PersonalText email, PersonalText name, TenantId tenantId, List<Role> roles) {}
}
