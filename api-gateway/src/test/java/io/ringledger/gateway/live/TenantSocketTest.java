package io.ringledger.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.identity.Revocation;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.security.Access;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class TenantSocketTest extends GatewayTest {
    private static final TenantId TENANT = FakePlatform.TENANT;
    private final List<SocketClient> clients = new ArrayList<>();

    @Autowired
    SocketSlots slots;

    @Autowired
    TokenIssuer issuer;

    @Autowired
    Revocations revocations;

    @BeforeEach
    void waitForTheFeed() {
        await().until(() -> platform.feeds() == 1);
    }

    @AfterEach
    void closeAll() {
        clients.forEach(SocketClient::close);
        await().until(() -> slots.count() == 0);
    }

    @Test
    void whoConnectsHearsAllOfTheTenantWithoutAsking() {
        SocketClient client = open("/api/v1/ws?token=" + token());
        client.pingByType();
        publishAll();
        platform.publish(new TenantId("another"), new CallChange.Started(CallFixtures.aCall(8)));
        client.pingByType();
        assertThat(client.types())
                .containsExactly(
                        "pong",
                        "call.started",
                        "interaction.added",
                        "sentiment.changed",
                        "qa.score.updated",
                        "call.ended",
                        "pong");
        assertThat(client.frames.stream().map(frame -> frame.path("channel").asString("")))
                .containsExactly("", "calls", "interactions", "sentiment", "qa", "calls", "");
        JsonNode started = client.frames.get(1);
        assertThat(started.propertyNames()).containsExactlyInAnyOrder("type", "channel", "data", "timestamp");
        assertThat(started.at("/data/call/id").asString()).isEqualTo("call_7");
        assertThat(Instant.parse(started.path("timestamp").asString())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aClientMayChooseItsChannels() {
        SocketClient client = open("/api/v1/ws?token=" + token());
        client.send("{\"type\": \"unsubscribe\"}");
        client.send("{\"type\": \"subscribe\", \"channels\": [\"qa\", \"sentiment\"]}");
        client.send("{\"type\": \"unsubscribe\", \"channel\": \"sentiment\"}");
        client.pingByType();
        publishAll();
        client.pingByType();
        assertThat(client.types()).containsExactly("pong", "qa.score.updated", "pong");
    }

    @Test
    void aFrameThatCannotBeReadIsAnsweredAndTheSocketStays() {
        SocketClient client = open("/api/v1/ws?token=" + token());
        for (String frame : List.of(
                "{",
                "[]",
                "{\"event\":\"ping\"}",
                "{\"type\":\"subscribe\",\"channel\":\"everything\"}",
                "{\"type\":\"subscribe\",\"channels\":\"calls\"}",
                "{\"type\":\"subscribe\",\"channels\":[7]}")) {
            client.send(frame);
        }
        client.pingByType();
        assertThat(client.types()).containsExactly("error", "error", "error", "error", "error", "error", "pong");
        assertThat(client.frames.getFirst().at("/data/code").asString()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void afterALostFeedThePresentStateIsSent() {
        SocketClient client = open("/api/v1/ws?token=" + token());
        client.pingByType();
        platform.breakFeeds();
        platform.put(
                TENANT, CallFixtures.ended(CallFixtures.aCall(7), Instant.now().plusSeconds(3600)));
        await().untilAsserted(() -> assertThat(client.types()).contains("call.updated", "call.ended"));
    }

    @Test
    void bothSocketsCloseAtOnceWhenTheSignInEnds() {
        SignInId signIn = SignInId.of(71);
        String token = tokenOf(UserId.of(52), signIn);
        List<SocketClient> ended = List.of(open("/api/v1/ws?token=" + token), open("/ws/calls?token=" + token));
        SocketClient other = open("/api/v1/ws?token=" + tokenOf(UserId.of(52), SignInId.of(72)));
        other.pingByType();
        revocations.learn(List.of(new Revocation.OfSignIn(signIn, Instant.now())));
        await().atMost(Duration.ofSeconds(1))
                .until(() -> ended.stream().allMatch(client -> client.closedWith.get() == 4401));
        other.pingByType();
        assertThat(other.ended).hasValue(0);
    }

    @Test
    void allSocketsOfAUserCountTogether() {
        String token = tokenOf(UserId.of(53), SignInId.of(73));
        for (int i = 0; i < 5; i++) {
            open("/api/v1/ws?token=" + token);
            open("/ws/calls?token=" + token);
        }
        for (String path : List.of("/api/v1/ws", "/ws/calls")) {
            client.get()
                    .uri(path + "?token=" + token)
                    .headers(SocketClient::upgrade)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(429);
        }
    }

    @Test
    void withoutAGoodTokenThereIsNoSocket() {
        for (String query : List.of("", "?token=garbage", "?ticket=garbage", "?ticket=" + token())) {
            client.get()
                    .uri("/api/v1/ws" + query)
                    .headers(SocketClient::upgrade)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("UNAUTHORIZED");
        }
    }

    private void publishAll() {
        Instant now = Instant.now();
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(7)));
        platform.publish(TENANT, new CallChange.InteractionAdded(CallFixtures.said(7, 1)));
        platform.publish(TENANT, new CallChange.SentimentChanged(CallId.of(7), Sentiment.of(-0.4215), now));
        platform.publish(TENANT, new CallChange.QaScoreUpdated(CallFixtures.score(7, now)));
        platform.publish(TENANT, new CallChange.Ended(CallFixtures.ended(CallFixtures.aCall(7), now)));
    }

    private String tokenOf(UserId user, SignInId signIn) {
        return issuer.issue(new Access(
                        user,
                        TENANT,
                        Set.of(Role.SUPERVISOR),
                        Set.of(),
                        Role.SUPERVISOR.permissions(),
                        signIn,
                        null,
                        0))
                .access();
    }

    private SocketClient open(String path) {
        SocketClient opened = new SocketClient(false);
        opened.connect(URI.create("ws://localhost:" + port + path));
        clients.add(opened);
        return opened;
    }
}
