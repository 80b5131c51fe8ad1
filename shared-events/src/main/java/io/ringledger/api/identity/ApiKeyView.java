package io.ringledger.api.identity;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of an integration. Its hash never leaves the gateway.
 *
 * @param secretHash SHA-256 in hexadecimal
 * @param expiresAt {@code null} for never
 */
public record ApiKeyView(
        ApiKeyId keyId,
        UserId userId,
        TenantId tenantId,
        String label,
        Set<Permission> permissions,
        String secretHash,
        @Nullable Instant expiresAt,
        Instant issuedAt) {
    public ApiKeyView {
        permissions = Set.copyOf(permissions);
    }
}
