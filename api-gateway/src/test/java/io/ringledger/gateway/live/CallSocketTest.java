package io.ringledger.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.security.Access;
import io.ringledger.gateway.security.SigningKeys;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

class CallSocketTest extends GatewayTest {
    private static final TenantId TENANT = FakePlatform.TENANT;
    private final List<SocketClient> clients = new ArrayList<>();

    @Autowired
    SocketSlots slots;

    @Autowired
    SigningKeys keys;

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
    void whoSubscribesToAllSeesACallFromBeginningToEnd() {
        SocketClient client = open("?token=" + token());
        client.send("{\"event\": \"subscribe\", \"data\": {\"type\": \"all_calls\"}}");
        client.ping();
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(7)));
        platform.publish(TENANT, new CallChange.Updated(CallFixtures.aCall(7)));
        platform.publish(TENANT, new CallChange.Ended(CallFixtures.ended(CallFixtures.aCall(7), Instant.now())));
        await().untilAsserted(() ->
                assertThat(client.events()).containsExactly("pong", "call.started", "call.updated", "call.ended"));
        JsonNode started = client.frames.get(1);
        assertThat(started.at("/data/call/id").asString()).isEqualTo("call_7");
        assertThat(started.path("channel").asString()).isEqualTo("calls");
        assertThat(started.path("timestamp").asString()).isNotEmpty();
        assertThat(client.frames.get(3).at("/data/call_id").asString()).isEqualTo("call_7");
    }

    @Test
    void whatIsSaidIsHeardByWhoListensToTheCall() {
        SocketClient client = open("?token=" + token());
        client.send("{\"event\": \"subscribe\", \"data\": {\"type\": \"call\", \"call_id\": \"7\"}}");
        client.ping();
        platform.publish(TENANT, new CallChange.InteractionAdded(CallFixtures.said(8, 1)));
        platform.publish(TENANT, new CallChange.InteractionAdded(CallFixtures.said(7, 2)));
        platform.publish(TENANT, new CallChange.InteractionAdded(CallFixtures.said(7, 3)));
        platform.publish(TENANT, new CallChange.SentimentChanged(CallId.of(7), Sentiment.of(-0.4215), Instant.now()));
        await().untilAsserted(() -> assertThat(client.events())
                .containsExactly("pong", "interaction.added", "interaction.added", "sentiment.changed"));
        JsonNode data = client.frames.get(1).path("data");
        assertThat(data.path("call_id").asString()).isEqualTo("call_7");
        assertThat(data.at("/interaction/text").asString()).isEqualTo("words 2");
        assertThat(data.at("/interaction/speaker").asString()).isEqualTo("customer");
        assertThat(data.at("/interaction/id").isNumber()).isTrue();
        assertThat(data.at("/interaction/sentiment/label").asString()).isEqualTo("negative");
        assertThat(client.frames.get(2).at("/data/interaction").has("sentiment"))
                .isFalse();
        JsonNode felt = client.frames.get(3).path("data");
        assertThat(felt.path("call_id").asString()).isEqualTo("call_7");
        assertThat(felt.at("/sentiment/score").asDouble()).isEqualTo(-0.4215);
        assertThat(felt.at("/sentiment/label").asString()).isEqualTo("negative");
    }

    @Test
    void whoMayNotReadWhatIsSaidDoesNotHearItEither() {
        SocketClient client = open("?tenant_id=default&token=" + tokenOf(Role.INTEGRATION));
        client.ping();
        platform.publish(TENANT, new CallChange.InteractionAdded(CallFixtures.said(7, 1)));
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(7)));
        client.ping();
        assertThat(client.events()).containsExactly("pong", "call.started", "pong");
    }

    @Test
    void whoSubscribesToOneCallSeesNoOther() {
        SocketClient client = open("?token=" + token());
        client.send("{\"event\": \"subscribe\", \"data\": {\"type\": \"call\", \"call_id\": \"7\"}}");
        client.ping();
        platform.publish(TENANT, new CallChange.Updated(CallFixtures.aCall(8)));
        platform.publish(TENANT, new CallChange.Updated(CallFixtures.aCall(7)));
        await().until(() -> client.events().size() == 2);
        assertThat(client.frames.getLast().at("/data/call/id").asString()).isEqualTo("call_7");
        client.send("{\"event\": \"unsubscribe\", \"data\": {\"type\": \"call\", \"call_id\": \"call_7\"}}");
        client.ping();
        platform.publish(TENANT, new CallChange.Updated(CallFixtures.aCall(7)));
        client.ping();
        assertThat(client.events()).containsExactly("pong", "call.updated", "pong", "pong");
    }

    @Test
    void whoUnsubscribesWithoutAnIdLeavesEverySingleCall() {
        SocketClient client = open("?token=" + token());
        client.send("{\"event\": \"subscribe\", \"data\": {\"type\": \"call\", \"call_id\": \"7\"}}");
        client.send("{\"event\": \"unsubscribe\", \"data\": {\"type\": \"call\"}}");
        client.ping();
        platform.publish(TENANT, new CallChange.Updated(CallFixtures.aCall(7)));
        client.ping();
        assertThat(client.events()).containsExactly("pong", "pong");
    }

    /** The other clients of this class answer pings, and stay. */
    @Test
    void whoAnswersNoPingIsClosed() throws IOException {
        SocketClient alive = open("?token=" + token());
        try (Socket dead = new Socket("localhost", port)) {
            dead.setSoTimeout(10_000);
            dead.getOutputStream()
                    .write(("GET /ws/calls?token=" + token() + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                                    + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String all = new String(dead.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(all).startsWith("HTTP/1.1 101").contains("\u0089\u0000").contains("no answer to a ping");
        }
        await().until(() -> slots.count() == 1);
        alive.ping();
    }

    @Test
    void whoNamesTheTenantNeedNotAsk() {
        SocketClient client = open("?tenant_id=default&token=" + token());
        client.ping();
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(7)));
        platform.publish(new TenantId("another"), new CallChange.Started(CallFixtures.aCall(8)));
        client.ping();
        assertThat(client.events()).containsExactly("pong", "call.started", "pong");
    }

    @Test
    void whoSaysNothingHearsNothing() {
        SocketClient client = open("?token=" + token());
        client.ping();
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(7)));
        client.ping();
        assertThat(client.events()).containsExactly("pong", "pong");
    }

    @Test
    void aFrameThatCannotBeReadIsAnsweredAndTheSocketStays() {
        SocketClient client = open("?token=" + token());
        for (String frame : List.of(
                "{",
                "[]",
                "7",
                "{\"event\":\"dance\"}",
                "{\"event\":\"subscribe\"}",
                "{\"event\":\"subscribe\",\"data\":{\"type\":\"call\",\"call_id\":\"x\"}}",
                "[".repeat(5000))) {
            client.send(frame);
        }
        client.ping();
        assertThat(client.events())
                .containsExactly("error", "error", "error", "error", "error", "error", "error", "pong");
        assertThat(client.frames.getFirst().at("/data/code").asString()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void withoutAGoodTokenThereIsNoSocket() {
        for (String query : List.of("", "?token=garbage")) {
            client.get()
                    .uri("/ws/calls" + query)
                    .headers(SocketClient::upgrade)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
        for (String query : List.of("?tenant_id=another&token=" + token(), "?token=" + tokenOf())) {
            client.get()
                    .uri("/ws/calls" + query)
                    .headers(SocketClient::upgrade)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void theEleventhSocketIsRefused() {
        for (int i = 0; i < 10; i++) {
            open("?token=" + token()).ping();
        }
        client.get()
                .uri("/ws/calls?token=" + token())
                .headers(SocketClient::upgrade)
                .exchange()
                .expectStatus()
                .isEqualTo(429);
        clients.removeFirst().close();
        await().untilAsserted(() -> open("?token=" + token()).ping());
    }

    @Test
    void aSocketEndsWithItsToken() {
        Access user = new Access(
                UserId.of(51), TENANT, Set.of(Role.AGENT), Set.of(), Role.AGENT.permissions(), SignInId.of(1), null, 0);
        TokenIssuer issuer = new TokenIssuer(keys, Clock.systemUTC(), Duration.ofSeconds(2), Duration.ofSeconds(2));
        SocketClient client = open("?token=" + issuer.issue(user).access());
        client.ping();
        await().until(() -> client.closedWith.get() == 4401);
    }

    @Test
    void afterALostFeedThePresentStateIsSent() {
        SocketClient client = open("?tenant_id=default&token=" + token());
        client.ping();
        platform.breakFeeds();
        platform.put(
                TENANT, CallFixtures.ended(CallFixtures.aCall(7), Instant.now().plusSeconds(3600)));
        await().until(() -> platform.feeds() == 1);
        await().untilAsserted(() -> assertThat(client.events()).contains("call.updated", "call.ended"));
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(9)));
        await().untilAsserted(() -> assertThat(client.events().getLast()).isEqualTo("call.started"));
    }

    /** The call itself need not have changed, and who listens to it twice is told once. */
    @Test
    void afterALostFeedWhatWasSaidMeanwhileIsTold() {
        SocketClient client = open("?tenant_id=default&token=" + token());
        client.send("{\"event\": \"subscribe\", \"data\": {\"type\": \"call\", \"call_id\": \"7\"}}");
        client.ping();
        platform.breakFeeds();
        platform.put(TENANT, CallFixtures.aCall(7));
        platform.say(CallFixtures.said(7, 1));
        platform.say(CallFixtures.said(7, 2, Instant.now().plusSeconds(3600)));
        await().until(() -> platform.feeds() == 1);
        await().untilAsserted(() -> assertThat(client.events()).contains("interaction.added"));
        platform.publish(TENANT, new CallChange.Started(CallFixtures.aCall(9)));
        await().untilAsserted(() -> assertThat(client.events().getLast()).isEqualTo("call.started"));
        assertThat(client.events()).filteredOn("interaction.added"::equals).hasSize(1);
    }

    /** Both in the feed and after it was lost. */
    @Test
    void whoListensIsToldOfEscalations() {
        SocketClient client = open("?tenant_id=default&token=" + token());
        client.ping();
        Instant later = Instant.now().plusSeconds(3600);
        platform.put(TENANT, CallFixtures.aCall(7));
        EscalationView escalation = escalated(7, later);
        platform.publish(TENANT, new CallChange.EscalationTriggered(escalation));
        platform.publish(TENANT, new CallChange.EscalationClosed(escalation));
        await().untilAsserted(() ->
                assertThat(client.events()).containsExactly("pong", "escalation.triggered", "escalation.completed"));
        JsonNode data = client.frames.get(1).path("data");
        assertThat(data.path("call_id").asString()).isEqualTo("call_7");
        assertThat(data.at("/escalation/id").asLong()).isEqualTo(escalation.id().number());
        assertThat(data.at("/escalation/trigger_type").asString()).isEqualTo("manual");

        platform.breakFeeds();
        Instant muchLater = later.plusSeconds(3600);
        platform.put(
                TENANT,
                CallFixtures.escalated(
                        CallFixtures.aCall(7), escalated(7, muchLater).id(), muchLater));
        await().untilAsserted(() -> assertThat(client.events())
                .filteredOn("escalation.triggered"::equals)
                .hasSize(2));
        assertThat(client.events()).filteredOn("escalation.completed"::equals).hasSize(1);
    }

    /** Both in the feed and after it was lost. */
    @Test
    void whoListensIsToldHowACallWasJudged() {
        SocketClient client = open("?tenant_id=default&token=" + token());
        client.ping();
        Instant later = Instant.now().plusSeconds(3600);
        platform.publish(TENANT, new CallChange.QaScoreUpdated(CallFixtures.score(7, later)));
        await().untilAsserted(() -> assertThat(client.events()).containsExactly("pong", "qa.score.updated"));
        JsonNode data = client.frames.get(1).path("data");
        assertThat(data.path("call_id").asString()).isEqualTo("call_7");
        assertThat(data.at("/qa_score/overall_score").asDouble()).isEqualTo(0.7725);
        assertThat(data.at("/qa_score/compliance_issues/0").asString()).isEqualTo("ai_not_disclosed");

        platform.put(
                TENANT,
                CallFixtures.judged(CallFixtures.ended(CallFixtures.aCall(7), later), CallFixtures.score(7, later)));
        platform.breakFeeds();
        await().untilAsserted(() -> assertThat(client.events())
                .filteredOn("qa.score.updated"::equals)
                .hasSize(2));
    }

    private EscalationView escalated(long call, Instant at) {
        Cause cause = new Cause(TENANT, "user_1", "test", "req-1");
        EscalationId id = EscalationId.of(at.getEpochSecond());
        platform.send(
                        new EscalateCall(
                                CallId.of(call),
                                id,
                                "manual",
                                EscalationTrigger.Kind.MANUAL,
                                Attributes.NONE,
                                Attributes.NONE,
                                AgentWish.ANYBODY,
                                at),
                        cause)
                .join();
        return platform.query(new FindEscalation(id), EscalationView.class, cause)
                .join();
    }

    @Test
    void aSlowReaderIsClosedAndDelaysNobody() {
        SocketClient slow = open("?tenant_id=default&token=" + token(), true);
        SocketClient fast = open("?tenant_id=default&token=" + token());
        fast.ping();
        var large = CallFixtures.withNote(CallFixtures.aCall(7), "x".repeat(60_000));
        int facts = 400;
        for (int i = 0; i < facts; i++) {
            int sofar = i;
            platform.publish(TENANT, new CallChange.Started(large));
            await().pollInterval(Duration.ofMillis(2)).until(() -> fast.frames.size() >= sofar + 1);
        }
        await().untilAsserted(() -> assertThat(fast.events()).hasSize(facts + 1));
        await().until(() -> slots.count() == 1);
        assertThat(slow.ended).as("a client that reads nothing does not notice").hasValue(0);
    }

    private SocketClient open(String query) {
        return open(query, false);
    }

    private SocketClient open(String query, boolean slow) {
        SocketClient opened = new SocketClient(slow);
        opened.connect(URI.create("ws://localhost:" + port + "/ws/calls" + query));
        clients.add(opened);
        return opened;
    }
}
