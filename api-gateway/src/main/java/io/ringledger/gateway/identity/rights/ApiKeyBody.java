package io.ringledger.gateway.identity.rights;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key for an integration.
 *
 * @param name what it is for, 1 to 100 characters
 * @param permissions of those that the caller has; what an integration may where it is not said
 * @param expiresInDays 1 to 3650; {@code null} for never
 */
record ApiKeyBody(
        String name,
        @Nullable Set<Permission> permissions,
        @Nullable Integer expiresInDays) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 3650;

    String checkedName() {
        return Words.one("name", name, LONGEST_NAME);
    }

    Set<Permission> allowed(Caller caller) {
        return permissions != null
                ? permissions
                : Role.INTEGRATION.permissions().stream().filter(caller::may).collect(Collectors.toSet());
    }

    /** @throws Rejected VALIDATION_ERROR if it is out of range */
    @Nullable
    Instant expiresAt(Instant now) {
        if (expiresInDays == null) {
            return null;
        }
        if (expiresInDays < 1 || expiresInDays > LONGEST_DAYS) {
            throw InvalidInput.of("expires_in_days", "1 to " + LONGEST_DAYS);
        }
        return now.plus(Duration.ofDays(expiresInDays));
    }
}
