package io.ringledger.gateway.security;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import org.jspecify.annotations.Nullable;

/** By what a caller proved who they are. */
public sealed interface Credential {
    /**
     * A token that came of a sign-in.
     *
     * @param issuer who vouched for the caller, for the token's company only; {@code null} for their password
     */
    record SignedIn(SignInId signIn, @Nullable Issuer issuer) implements Credential {
        public SignedIn(SignInId signIn) {
            this(signIn, null);
        }
    }

    /** A key of an integration. */
    record Key(ApiKeyId key) implements Credential {}
}
