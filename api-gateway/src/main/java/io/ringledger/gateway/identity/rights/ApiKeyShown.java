package io.ringledger.gateway.identity.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key for an integration.
 *
 * @param key the key itself: shown when it is made, and never again
 * @param userId in whose name it calls
 * @param expiresAt {@code null} for never
 */
record ApiKeyShown(
        ApiKeyId id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
        String name,
        List<Permission> permissions,
        UserId userId,
        Instant createdAt,
        @Nullable Instant expiresAt) {
    ApiKeyShown {
        permissions = List.copyOf(permissions);
    }

    static ApiKeyShown of(ApiKeyView key) {
        return new ApiKeyShown(
                key.keyId(),
                null,
                key.label(),
                key.permissions().stream().sorted().toList(),
                key.userId(),
                key.issuedAt(),
                key.expiresAt());
    }

    ApiKeyShown with(String text) {
        return new ApiKeyShown(id, text, name, permissions, userId, createdAt, expiresAt);
    }

    /** Not the key: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "ApiKeyShown[" + id + "]";
    }

    /** The keys of a company that are good. */
    record All(List<ApiKeyShown> apiKeys, long total) {
        All {
            apiKeys = List.copyOf(apiKeys);
        }
    }
}
