package io.ringledger.api.identity;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a key of an integration. */
public sealed interface ApiKeyCommand {
    ApiKeyId keyId();

    /**
     * Make it.
     *
     * @param secretHash SHA-256 of its secret in hexadecimal
     * @param expiresAt {@code null} for never
     */
    record IssueApiKey(
            @TargetAggregateIdentifier ApiKeyId keyId,
            UserId userId,
            TenantId tenantId,
            String label,
            Set<Permission> permissions,
            String secretHash,
            @Nullable Instant expiresAt,
            Instant at)
            implements ApiKeyCommand {}

    /**
     * Let it be good no more. Silent where it is so.
     *
     * @throws io.ringledger.api.rejections.Rejected API_KEY_NOT_FOUND if the company has no such key
     */
    record RevokeApiKey(@TargetAggregateIdentifier ApiKeyId keyId, Instant at) implements ApiKeyCommand {}
}
