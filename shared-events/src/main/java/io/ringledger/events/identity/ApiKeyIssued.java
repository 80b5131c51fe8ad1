package io.ringledger.events.identity;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An integration may call in the name of the user who made the key.
 *
 * @param keyId the key
 * @param userId who made it
 * @param tenantId for which company
 * @param label what the user calls it
 * @param permissions what it allows, of what the user may
 * @param secretHash SHA-256 of its secret in hexadecimal; the secret is 256 random bits, so that no salt is needed
 * @param expiresAt when it ends, UTC; {@code null} for never
 * @param issuedAt our clock, UTC
 */
public record ApiKeyIssued(
        ApiKeyId keyId,
        UserId userId,
        TenantId tenantId,
        String label,
        Set<Permission> permissions,
        String secretHash,
        @Nullable Instant expiresAt,
        Instant issuedAt)
        implements ApiKeyEvent {
    public ApiKeyIssued {
        permissions = Set.copyOf(permissions);
    }
}
