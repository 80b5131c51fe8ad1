package io.ringledger.api.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to sign a user in. Never leaves the gateway.
 *
 * @param name how the user was called when registered
 * @param passwordHash Argon2id in PHC string form
 * @param passwordSetAt what was given before, other than by {@code keptSignIn}, has ended
 * @param keptSignIn {@code null} for none
 */
public record LoginView(
        UserId userId,
        LoginNameId loginNameId,
        PersonalText email,
        PersonalText name,
        TenantId tenantId,
        PersonalText passwordHash,
        Instant passwordSetAt,
        @Nullable SignInId keptSignIn) {}
