package io.ringledger.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.identity.Revocation;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RevocationsTest {
    private static final Instant ISSUED = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATER = ISSUED.plusMillis(1);
    private static final Instant EARLIER = ISSUED.minusMillis(1);
    private static final UserId JANE = UserId.of(1);
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final SignInId HERE = SignInId.of(7);
    private static final SignInId ELSEWHERE = SignInId.of(8);
    private static final ApiKeyId KEY = ApiKeyId.of(9);
    private static final RoleId ROLE = new RoleId("role_" + "a".repeat(32));

    private Instant now = ISSUED;
    private final Revocations revocations = new Revocations(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            Duration.ofHours(1));

    static Stream<Arguments> whatIsRevoked() {
        return Stream.of(
                Arguments.of(new Revocation.OfSignIn(HERE, LATER), true, false),
                Arguments.of(new Revocation.OfSignIn(HERE, EARLIER), true, false),
                Arguments.of(new Revocation.OfSignIn(ELSEWHERE, LATER), false, false),
                Arguments.of(new Revocation.OfUser(JANE, null, LATER), true, false),
                Arguments.of(new Revocation.OfUser(JANE, null, ISSUED), false, false),
                Arguments.of(new Revocation.OfUser(JANE, HERE, LATER), false, false),
                Arguments.of(new Revocation.OfUser(JANE, ELSEWHERE, LATER), true, false),
                Arguments.of(new Revocation.OfUser(UserId.of(2), null, LATER), false, false),
                Arguments.of(new Revocation.OfMember(JANE, ACME, LATER), true, true),
                Arguments.of(new Revocation.OfMember(JANE, ACME, EARLIER), false, false),
                Arguments.of(new Revocation.OfMember(JANE, GLOBEX, LATER), false, false),
                Arguments.of(new Revocation.OfRole(ROLE, LATER), true, true),
                Arguments.of(new Revocation.OfRole(ROLE, EARLIER), false, false),
                Arguments.of(new Revocation.OfKey(KEY, EARLIER), false, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsRevoked(Revocation revocation, boolean token, boolean key) {
        revocations.learn(List.of(revocation));
        assertThat(revocations.revokes(caller(new Credential.SignedIn(HERE)))).isEqualTo(token);
        assertThat(revocations.revokes(caller(new Credential.Key(KEY)))).isEqualTo(key);
    }

    @Test
    void anOlderOneDoesNotReplaceANewer() {
        revocations.learn(
                List.of(new Revocation.OfMember(JANE, ACME, LATER), new Revocation.OfMember(JANE, ACME, EARLIER)));
        assertThat(revocations.revokes(caller(new Credential.SignedIn(HERE)))).isTrue();
    }

    @Test
    void newsAreToldOnce() {
        List<Revocation> heard = new ArrayList<>();
        revocations.news().subscribe(heard::add);
        Revocation out = new Revocation.OfSignIn(HERE, LATER);
        revocations.learn(List.of(out));
        revocations.learn(List.of(out));
        assertThat(heard).containsExactly(out);
    }

    @Test
    void whoHasNotHeardForTenSecondsDoesNotKnow() {
        assertThat(revocations.isStale()).isTrue();
        revocations.complete();
        now = ISSUED.plusSeconds(10);
        assertThat(revocations.isStale()).isFalse();
        now = ISSUED.plusSeconds(11);
        assertThat(revocations.isStale()).isTrue();
    }

    private static Caller caller(Credential credential) {
        return new Caller(
                JANE,
                ACME,
                Set.of(Role.AGENT),
                Set.of(ROLE),
                Set.of(Permission.CALLS_READ),
                credential,
                ISSUED,
                ISSUED.plusSeconds(3600));
    }
}
