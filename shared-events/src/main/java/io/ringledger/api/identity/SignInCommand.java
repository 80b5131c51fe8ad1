package io.ringledger.api.identity;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a sign-in. */
public sealed interface SignInCommand {
    SignInId signInId();

    /**
     * Begin one, for somebody who proved who they are.
     *
     * @param issuer who vouched for them: the sign-in is then good for this company only, and for twelve hours; {@code
     *     null} for their password
     */
    record BeginSignIn(
            @TargetAggregateIdentifier SignInId signInId,
            UserId userId,
            TenantId tenantId,
            @Nullable Issuer issuer,
            Instant at)
            implements SignInCommand {}

    /**
     * Use a refresh token up. Answers the generation of the next one. A token that was used before ends the sign-in, with
     * an event that stays, and is refused with REFRESH_TOKEN_REUSED.
     *
     * @param generation of the token
     * @throws io.ringledger.api.rejections.Rejected SIGN_IN_ENDED if the sign-in has ended or never was, or if an issuer
     *     began it too long ago
     */
    record RenewSignIn(@TargetAggregateIdentifier SignInId signInId, int generation, Instant at)
            implements SignInCommand {}

    /**
     * Work for another company. Answers the generation of the next refresh token.
     *
     * @throws io.ringledger.api.rejections.Rejected SIGN_IN_ENDED if the sign-in has ended or never was, BOUND_TO_TENANT
     *     if an issuer began it
     */
    record SwitchTenant(@TargetAggregateIdentifier SignInId signInId, TenantId tenantId, Instant at)
            implements SignInCommand {}

    /** End it. Silent where it has ended. */
    record SignOut(@TargetAggregateIdentifier SignInId signInId, Instant at) implements SignInCommand {}
}
