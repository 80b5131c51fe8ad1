package io.ringledger.command.identity.signins;

import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.SignInEvent;
import io.ringledger.events.identity.SignInRenewed;
import io.ringledger.events.identity.SignedIn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.events.identity.TenantSwitched;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a sign-in stands. */
sealed interface SignInState {
    /** Nobody has begun it. */
    record Missing() implements SignInState {}

    /**
     * Its tokens are good.
     *
     * @param tenantId company that is worked for
     * @param generation of the one refresh token that is good
     * @param issuer who vouched for the user; {@code null} for their password
     * @param begunAt when they proved who they are
     */
    record Open(
            UserId userId,
            TenantId tenantId,
            int generation,
            @Nullable Issuer issuer,
            Instant begunAt) implements SignInState {
        private Open renewed(TenantId tenant, int next) {
            return new Open(userId, tenant, next, issuer, begunAt);
        }
    }

    /** None of its tokens is good. */
    record Ended() implements SignInState {}

    static SignInState evolve(SignInState state, SignInEvent event) {
        return switch (event) {
            case SignedIn e -> new Open(e.userId(), e.tenantId(), 0, e.issuer(), e.signedInAt());
            case SignInRenewed e when state instanceof Open open -> open.renewed(open.tenantId(), e.generation());
            case TenantSwitched e when state instanceof Open open -> open.renewed(e.tenantId(), e.generation());
            case SignInRenewed _, TenantSwitched _ -> state;
            case RefreshTokenReused _, SignedOut _ -> new Ended();
        };
    }
}
