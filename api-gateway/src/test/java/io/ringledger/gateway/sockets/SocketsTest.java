package io.ringledger.gateway.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.sockets.SocketCount;
import io.ringledger.api.sockets.SocketQuery.CountSockets;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.live.LiveSockets;
import io.ringledger.gateway.live.SocketClient;
import io.ringledger.gateway.security.Access;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/** How many sockets there are, and tickets for them. */
class SocketsTest extends GatewayTest {
    private static final TenantId TENANT = FakePlatform.TENANT;
    private static final TenantId ANOTHER = new TenantId("another");
    private static final UserId JANE = UserId.of(54);
    private static final UserId JOHN = UserId.of(55);
    private final List<SocketClient> clients = new ArrayList<>();

    @Autowired
    SocketCensus census;

    @Autowired
    LiveSockets sockets;

    @Autowired
    TokenIssuer issuer;

    @BeforeEach
    void thereIsThisGatewayOnly() {
        platform.answerAll((query, cause) -> List.of(here(query, cause)));
    }

    @AfterEach
    void closeAll() {
        clients.forEach(SocketClient::close);
        await().until(() -> sockets.countByUser(TENANT).isEmpty()
                && sockets.countByUser(ANOTHER).isEmpty());
    }

    @Test
    void socketsOfEveryKindAndGatewayCountAndOnesOwnTenantOnly() {
        String jane = token(JANE, TENANT);
        open("/api/v1/ws?token=" + jane);
        open("/ws/calls?token=" + jane);
        open("/api/v1/ws?token=" + token(UserId.of(56), ANOTHER));
        platform.answerAll((query, cause) -> List.of(
                here(query, cause),
                new SocketCount(List.of(new SocketCount.OfUser(JANE, 1), new SocketCount.OfUser(JOHN, 3)))));
        expectStats(jane, 6, 2, Map.of("default", 6));
    }

    @Test
    void whereNobodyIsConnectedNobodyCounts() {
        expectStats(token(JANE, TENANT), 0, 0, Map.of("default", 0));
    }

    @Test
    void aTicketOpensOneSocketOfAnyKind() {
        for (String path : List.of("/api/v1/ws", "/ws/calls")) {
            String ticket = ticket(token(JANE, TENANT));
            open(path + "?ticket=" + ticket);
            assertThat(status(path + "?ticket=" + ticket)).isEqualTo(401);
        }
        assertThat(sockets.countByUser(TENANT)).containsExactly(Map.entry(JANE, 2L));
        assertThat(platform.sent(UseTicket.class)).allMatch(use -> use.userId().equals(JANE));
    }

    @Test
    void aTicketOpensNothingButSockets() {
        String ticket = ticket(token(JANE, TENANT));
        assertThat(status("/api/v1/ws/stats?ticket=" + ticket)).isEqualTo(401);
        client.get()
                .uri("/api/v1/ws/stats")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + ticket)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        assertThat(platform.sent(UseTicket.class)).isEmpty();
    }

    /** It may be shown again once that is known. */
    @Test
    void aTicketOfWhichItIsNotKnownWhetherItWasUsedOpensNothing() {
        String ticket = ticket(token(JANE, TENANT));
        platform.failWith(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "away"));
        assertThat(status("/api/v1/ws?ticket=" + ticket)).isEqualTo(503);
        platform.failWith(null);
        open("/api/v1/ws?ticket=" + ticket);
    }

    @Test
    void whoHasNoTokenGetsNoTicket() {
        client.post().uri("/api/v1/ws/ticket").exchange().expectStatus().isUnauthorized();
    }

    private SocketCount here(Object query, Cause cause) {
        return census.here((CountSockets) query, cause.toMetaData());
    }

    private void expectStats(String token, int total, int users, Map<String, Integer> byTenant) {
        client.get()
                .uri("/api/v1/ws/stats")
                .headers(bearer(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .isEqualTo(
                        Map.of("total_connections", total, "active_users", users, "connections_by_tenant", byTenant));
    }

    private String ticket(String token) {
        Map<?, ?> given = Objects.requireNonNull(client.post()
                .uri("/api/v1/ws/ticket")
                .headers(bearer(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        assertThat((Integer) given.get("expires_in")).isBetween(1, 30);
        return String.valueOf(given.get("ticket"));
    }

    private int status(String path) {
        return client.get()
                .uri(path)
                .headers(SocketClient::upgrade)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private String token(UserId user, TenantId tenant) {
        return issuer.issue(new Access(
                        user,
                        tenant,
                        Set.of(Role.SUPERVISOR),
                        Set.of(),
                        Role.SUPERVISOR.permissions(),
                        SignInId.of(74),
                        null,
                        0))
                .access();
    }

    private static Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }

    private void open(String path) {
        SocketClient opened = new SocketClient(false);
        opened.connect(URI.create("ws://localhost:" + port + path));
        clients.add(opened);
    }
}
