package io.ringledger.gateway.security;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.SignInId;

/** By what a caller proved who they are. */
public sealed interface Credential {
    /** A token that came of a sign-in. */
    record SignedIn(SignInId signIn) implements Credential {}

    /** A key of an integration. */
    record Key(ApiKeyId key) implements Credential {}
}
