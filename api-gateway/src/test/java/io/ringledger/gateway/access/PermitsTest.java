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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class PermitsTest {
    private static final MockServerWebExchange EXCHANGE =
            MockServerWebExchange.from(MockServerHttpRequest.get("/secrets"));
    private static final Caller AGENT =
            new Caller(
                    UserId.of(1),
                    new TenantId("default"),
                    Set.of(Role.AGENT),
                    Set.of(),
                    Role.AGENT.permissions(),
                    new Credential.SignedIn(SignInId.of(1)),
                    Instant.EPOCH,
                    Instant.MAX);

    private final List<Permission> recorded = new ArrayList<>();
    private final Permits permits =
            new Permits((missing, caller, exchange) -> Mono.<Void>empty().doOnSuccess(done -> recorded.add(missing)));

    @Test
    void whoMayIsNotRecorded() {
        assertThat(permits.require(Permission.CALLS_READ, AGENT, EXCHANGE).blockOptional())
                .isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void aRefusalNamesThePermissionAndIsRecordedFirst() {
        assertRefused(permits);
        assertThat(recorded).containsExactly(Permission.AUDIT_READ);
    }

    @Test
    void whatCannotBeRecordedIsRefusedAllTheSame() {
        assertRefused(new Permits((missing, caller, exchange) -> Mono.error(new IllegalStateException("disk full"))));
    }

    private static void assertRefused(Permits permits) {
        assertThatThrownBy(() ->
                        permits.require(Permission.AUDIT_READ, AGENT, EXCHANGE).block())
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.rejection().code()).isEqualTo("FORBIDDEN");
                    assertThat(refused.rejection().details())
                            .containsExactly(java.util.Map.entry("permission", "audit_read"));
                });
    }
}
