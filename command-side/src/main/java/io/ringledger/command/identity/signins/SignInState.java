package io.ringledger.command.identity.signins;

import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.SignInEvent;
import io.ringledger.events.identity.SignInRenewed;
import io.ringledger.events.identity.SignedIn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.events.identity.TenantSwitched;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;

/** Where a sign-in stands. */
sealed interface SignInState {
    /** Nobody has begun it. */
    record Missing() implements SignInState {}

    /**
     * Its tokens are good.
     *
     * @param tenantId company that is worked for
     * @param generation of the one refresh token that is good
     */
    record Open(UserId userId, TenantId tenantId, int generation) implements SignInState {}

    /** None of its tokens is good. */
    record Ended() implements SignInState {}

    static SignInState evolve(SignInState state, SignInEvent event) {
        return switch (event) {
            case SignedIn e -> new Open(e.userId(), e.tenantId(), 0);
            case SignInRenewed e
            when state instanceof Open open -> new Open(e.userId(), open.tenantId(), e.generation());
            case SignInRenewed _ -> state;
            case TenantSwitched e -> new Open(e.userId(), e.tenantId(), e.generation());
            case RefreshTokenReused _, SignedOut _ -> new Ended();
        };
    }
}
