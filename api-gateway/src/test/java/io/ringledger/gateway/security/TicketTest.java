package io.ringledger.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final SocketTicketId ID = SocketTicketId.of(5140);

    @TempDir
    Path directory;

    private SigningKeys keys;

    @BeforeEach
    void makeKeys() {
        keys = new SigningKeys(directory.resolve("keys.json"));
    }

    @Test
    void whoShowsItIsWhoItWasGivenTo() {
        Caller signedIn = caller(new Credential.SignedIn(SignInId.of(7)), NOW.plusSeconds(3000));
        assertThat(at(NOW).verifyTicket(ticket(signedIn))).contains(new Ticket(ID, signedIn));
        Caller vouched = caller(
                new Credential.SignedIn(SignInId.of(7), new Issuer("https://login.acme.example")),
                NOW.plusSeconds(3000));
        assertThat(at(NOW).verifyTicket(ticket(vouched))).contains(new Ticket(ID, vouched));
        Caller key = caller(new Credential.Key(ApiKeyId.of(8)), Instant.ofEpochSecond(Instant.MAX.getEpochSecond()));
        assertThat(at(NOW).verifyTicket(ticket(key))).contains(new Ticket(ID, key));
    }

    @Test
    void itIsGoodForHalfAMinuteAtMost() {
        String ticket = ticket(caller(new Credential.SignedIn(SignInId.of(7)), NOW.plusSeconds(3000)));
        assertThat(at(NOW.plusSeconds(24)).verifyTicket(ticket)).isPresent();
        assertThat(at(NOW.plusSeconds(30)).verifyTicket(ticket)).isEmpty();
    }

    @Test
    void itIsNoTokenAndATokenIsNoTicket() {
        Caller caller = caller(new Credential.SignedIn(SignInId.of(7)), NOW.plusSeconds(3000));
        String ticket = ticket(caller);
        assertThat(at(NOW).verify(ticket)).isEmpty();
        assertThat(at(NOW).verifyRefresh(ticket)).isEmpty();
        TokenPair pair = issuer().issue(new Access(
                caller.userId(),
                caller.tenantId(),
                caller.roles(),
                Set.of(),
                caller.permissions(),
                SignInId.of(7),
                null,
                0));
        assertThat(at(NOW).verifyTicket(pair.access())).isEmpty();
        assertThat(at(NOW).verifyTicket(pair.refresh())).isEmpty();
        assertThat(at(NOW).verifyTicket("garbage")).isEmpty();
    }

    @Test
    void itIsSignedByOurKeysOnly() {
        SigningKeys others = new SigningKeys(directory.resolve("others.json"));
        String forged = new TokenIssuer(
                        others, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofHours(1), Duration.ofDays(1))
                .ticket(ID, caller(new Credential.SignedIn(SignInId.of(7)), NOW.plusSeconds(3000)));
        assertThat(at(NOW).verifyTicket(forged)).isEmpty();
    }

    private String ticket(Caller caller) {
        return issuer().ticket(ID, caller);
    }

    private TokenIssuer issuer() {
        return new TokenIssuer(keys, Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofHours(1), Duration.ofDays(1));
    }

    private TokenVerifier at(Instant moment) {
        return new TokenVerifier(keys, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Caller caller(Credential credential, Instant until) {
        return new Caller(
                UserId.of(51),
                new TenantId("default"),
                Set.of(Role.AGENT),
                Set.of(),
                Set.of(Permission.CALLS_READ, Permission.OWN_ACCOUNT),
                credential,
                NOW.minusMillis(4321),
                until);
    }
}
