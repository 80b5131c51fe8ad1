package io.ringledger.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.identity.Revocation;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Credential;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.vocabulary.ApiKeyId;
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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.reactive.socket.CloseStatus;

/** When a socket may not go on. */
class SocketAccessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UserId USER = UserId.of(51);
    private static final TenantId TENANT = new TenantId("default");
    private static final SignInId SIGN_IN = SignInId.of(7);
    private static final ApiKeyId KEY = ApiKeyId.of(8);
    private static final RoleId ROLE = new RoleId("role_" + "f6".repeat(16));
    private static final Credential.SignedIn BY_TOKEN = new Credential.SignedIn(SIGN_IN);

    private final MovingClock clock = new MovingClock();
    private final Revocations revocations = new Revocations(clock, Duration.ofHours(1));
    private final SocketAccess access = new SocketAccess(revocations, clock);

    @Test
    void itGoesOnWhileTheTokenHolds() {
        revocations.complete();
        assertThat(access.refusal(caller(BY_TOKEN))).isEmpty();
    }

    @Test
    void itEndsWithTheToken() {
        clock.now = NOW.plusSeconds(60);
        revocations.complete();
        assertThat(access.refusal(caller(BY_TOKEN))).map(CloseStatus::getCode).contains(4401);
    }

    static List<Revocation> ofIt() {
        return List.of(
                new Revocation.OfSignIn(SIGN_IN, NOW),
                new Revocation.OfUser(USER, SignInId.of(9), NOW),
                new Revocation.OfMember(USER, TENANT, NOW),
                new Revocation.OfRole(ROLE, NOW));
    }

    @ParameterizedTest
    @MethodSource("ofIt")
    void itEndsWithWhatTheTokenSays(Revocation revoked) {
        revocations.complete();
        revocations.learn(List.of(revoked));
        assertThat(access.refusal(caller(BY_TOKEN))).map(CloseStatus::getCode).contains(4401);
    }

    @Test
    void itEndsWithTheKey() {
        revocations.complete();
        revocations.learn(List.of(new Revocation.OfKey(KEY, NOW)));
        assertThat(access.refusal(caller(new Credential.Key(KEY))))
                .map(CloseStatus::getCode)
                .contains(4401);
    }

    @Test
    void whatIsRevokedOfOthersIsOthers() {
        revocations.complete();
        revocations.learn(List.of(
                new Revocation.OfSignIn(SignInId.of(9), NOW),
                new Revocation.OfUser(USER, SIGN_IN, NOW),
                new Revocation.OfMember(USER, new TenantId("another"), NOW),
                new Revocation.OfKey(KEY, NOW)));
        assertThat(access.refusal(caller(BY_TOKEN))).isEmpty();
    }

    /** Other calls are answered with 503 then; the client comes again when it is known. */
    @Test
    void itEndsWhereNothingWasHeardForTooLong() {
        revocations.complete();
        clock.now = NOW.plusSeconds(10);
        assertThat(access.refusal(caller(BY_TOKEN))).isEmpty();
        clock.now = NOW.plusSeconds(11);
        assertThat(access.refusal(caller(BY_TOKEN))).map(CloseStatus::getCode).contains(1013);
    }

    private static Caller caller(Credential credential) {
        return new Caller(
                USER,
                TENANT,
                Set.of(Role.AGENT),
                Set.of(ROLE),
                Role.AGENT.permissions(),
                credential,
                NOW.minusSeconds(1),
                NOW.plusSeconds(60));
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
