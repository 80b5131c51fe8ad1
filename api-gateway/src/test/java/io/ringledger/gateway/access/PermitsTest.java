package io.ringledger.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Credential;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermitsTest {
    private static final Caller AGENT = new Caller(
            UserId.of(1),
            new TenantId("default"),
            Set.of(Role.AGENT),
            Set.of(),
            Role.AGENT.permissions(),
            new Credential.SignedIn(SignInId.of(1)),
            Instant.EPOCH,
            Instant.MAX);

    @Test
    void whoMayPasses() {
        assertThat(Permits.require(Permission.CALLS_READ, AGENT).blockOptional())
                .isEmpty();
    }

    @Test
    void aRefusalNamesThePermission() {
        assertThatThrownBy(() -> Permits.require(Permission.AUDIT_READ, AGENT).block())
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.rejection().code()).isEqualTo("FORBIDDEN");
                    assertThat(refused.rejection().details()).containsExactly(Map.entry("permission", "audit_read"));
                });
    }
}
