package io.ringledger.command.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter against a server on the loopback that says what Twilio says. */
class TwilioBridgeTest {
    private static final CallSid SID = new CallSid("CA" + "1".repeat(32));
    private static final Room ROOM = new Room(new TenantId("acme"), CallId.of(7), EscalationId.of(9), AttemptId.of(8));
    private static final String URL =
            "https://calls.example.test/webhooks/twilio/%s/call_7?attempt=att_8&amp;escalation=esc_9&amp;tenant=acme";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 201;
    private volatile String answer = "{\"sid\":\"" + SID + "\"}";
    private HttpServer server;
    private TwilioBridge bridge;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestURI() + " " + URLDecoder.decode(body, StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        bridge = bridge(server.getAddress().getPort());
    }

    private static TwilioBridge bridge(int port) {
        var settings = new TwilioSettings(
                "AC" + "0".repeat(32),
                "token",
                URI.create("http://127.0.0.1:" + port),
                null,
                false,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));
        var url = URI.create("https://calls.example.test");
        var breaker = TwilioConfiguration.breaker();
        return new TwilioBridge(new TwilioCarrier(settings, url, breaker, Clock.systemUTC()), settings, url, breaker);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAgentIsCalledBriefedAndTakenToTheRoom() {
        assertThat(bridge.call(agent("Angry & <loud>"))).isEqualTo(new DialAnswer.Accepted(SID));
        assertThat(requests).singleElement().asString().satisfies(request -> {
            assertThat(request)
                    .startsWith("/2010-04-01/Accounts/AC")
                    .contains("To=+12125550106", "From=+15005550006", "Timeout=25", "StatusCallbackEvent=completed");
            assertThat(request).contains("<Say>Angry &amp; &lt;loud&gt;</Say><Dial><Conference ");
            assertThat(request).contains(">esc_9-att_8</Conference></Dial></Response>");
            assertThat(request).contains("endConferenceOnExit=\"true\"", "start end join leave");
            assertThat(request).contains(URL.formatted("conference-events"));
            assertThat(request)
                    .contains(
                            "StatusCallback=" + URL.formatted("transfer-status").replace("&amp;", "&"));
            assertThat(request.length()).isLessThan(2_000);
        });
    }

    @Test
    void withoutABriefingNothingIsSaid() {
        bridge.call(new AgentCall(ROOM, agent("").from(), agent("").to(), null, Duration.ofSeconds(25)));
        assertThat(requests)
                .singleElement()
                .asString()
                .contains("<Response><Dial>")
                .doesNotContain("<Say>");
    }

    @ParameterizedTest
    @CsvSource({"400, 21211, Refused", "429, 20429, NotTaken", "500, 0, Unclear", "503, 0, Unclear", "408, 0, Unclear"})
    void whatBecameOfTheRequestIsKnownOrNot(int code, int error, String kind) {
        status = code;
        answer = "{\"code\":" + error + ",\"message\":\"no\",\"status\":" + code + "}";
        assertThat(bridge.call(agent("x")).getClass().getSimpleName()).isEqualTo(kind);
        assertThat(requests).as("asked once").hasSize(1);
    }

    @Test
    void aCustomerIsTakenToTheSameRoom() {
        status = 200;
        assertThat(bridge.move(SID, ROOM)).isEqualTo(new MoveAnswer.Moved());
        assertThat(requests)
                .singleElement()
                .asString()
                .satisfies(request -> assertThat(request)
                        .contains("/Calls/" + SID + ".json")
                        .contains(">esc_9-att_8</Conference></Dial><Say>")
                        .contains("<Hangup/></Response>")
                        .contains("endConferenceOnExit=\"false\"")
                        .contains(URL.formatted("conference-status")));
    }

    @ParameterizedTest
    @CsvSource({"400, Refused", "404, Refused", "429, Unclear", "500, Unclear"})
    void aCustomerWhoHasGoneIsNotTakenAnywhere(int code, String kind) {
        status = code;
        answer = "{\"code\":21220,\"message\":\"no\",\"status\":" + code + "}";
        assertThat(bridge.move(SID, ROOM).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aCustomerWhoIsBroughtBackIsTalkedToAgain() {
        status = 200;
        assertThat(bridge.bringBack(SID)).isEqualTo(new MoveAnswer.Moved());
        assertThat(requests)
                .singleElement()
                .asString()
                .contains(
                        "</Say><Redirect method=\"POST\">https://calls.example.test/webhooks/twilio/voice-turn</Redirect>");
    }

    @Test
    void aCallThatIsCuedAsksWhatItIsToHear() {
        status = 200;
        assertThat(bridge.cue(SID, ROOM.tenantId(), ROOM.callId())).isEqualTo(new MoveAnswer.Moved());
        assertThat(requests)
                .singleElement()
                .asString()
                .contains(
                        "/Calls/" + SID + ".json",
                        "Url=https://calls.example.test/webhooks/twilio/voice-turn?call=call_7&tenant=acme")
                .contains("Method=POST")
                .doesNotContain("Twiml=");
    }

    @Test
    void whoeverCannotBeReachedWasNotAsked() {
        server.stop(0);
        assertThat(bridge.call(agent("x"))).isEqualTo(new DialAnswer.NotTaken(null));
        assertThat(bridge.move(SID, ROOM)).isEqualTo(new MoveAnswer.Unclear());
    }

    private static AgentCall agent(String briefing) {
        return new AgentCall(
                ROOM,
                new PhoneNumber("+15005550006"),
                new PhoneNumber("+12125550106"),
                briefing,
                Duration.ofSeconds(25));
    }
}
