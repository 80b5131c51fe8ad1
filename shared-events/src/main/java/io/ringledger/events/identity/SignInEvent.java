package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;

/** Everything that can happen from a sign-in to its end. */
public sealed interface SignInEvent permits SignedIn, SignInRenewed, TenantSwitched, RefreshTokenReused, SignedOut {
    SignInId signInId();
}
