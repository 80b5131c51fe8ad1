package io.ringledger.command.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter against a server on the loopback that says what Twilio says. */
class TwilioCarrierTest {
    private static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final CallSid SID = new CallSid("CA" + "1".repeat(32));
    private static final PhoneNumber LINE = new PhoneNumber("+14155559999");
    private static final PhoneNumber CUSTOMER = new PhoneNumber("+14155550123");
    private static final DialRequest REQUEST = new DialRequest(
            new TenantId("acme"), CallId.of(5104), AttemptId.of(5104), LINE, CUSTOMER, null, null, false);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 201;
    private volatile String answer = call("queued", "null", "null", "null");
    private volatile CountDownLatch answers = new CountDownLatch(0);
    private HttpServer server;
    private TwilioCarrier carrier;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + URLDecoder.decode(body, StandardCharsets.UTF_8));
            awaitLeave();
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        carrier = carrier(server.getAddress().getPort());
    }

    private void awaitLeave() {
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TwilioCarrier carrier(int port) {
        var settings = new TwilioSettings(
                ACCOUNT,
                "secret",
                URI.create("http://localhost:" + port + "/base/"),
                null,
                false,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
        return new TwilioCarrier(
                settings, URI.create("https://calls.example.org/"), TwilioConfiguration.breaker(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        answers.countDown();
        server.stop(0);
    }

    @Test
    void asksForACallWithItsCallbackUrls() {
        assertThat(carrier.place(REQUEST)).isEqualTo(new DialAnswer.Accepted(SID));
        assertThat(requests)
                .singleElement()
                .asString()
                .startsWith("POST /base/2010-04-01/Accounts/" + ACCOUNT + "/Calls.json ")
                .contains("To=+14155550123", "From=+14155559999")
                .contains(
                        "Url=https://calls.example.org/webhooks/twilio/call-answer/call_5104?attempt=att_5104&tenant=acme")
                .contains("StatusCallback=https://calls.example.org/webhooks/twilio/call-status"
                        + "?call=call_5104&attempt=att_5104&tenant=acme")
                .contains("StatusCallbackEvent=initiated", "StatusCallbackEvent=ringing")
                .contains("StatusCallbackEvent=answered", "StatusCallbackEvent=completed")
                .doesNotContain("MachineDetection");
    }

    /** Nothing is ever sent twice: not on 429, not on 5xx, not on a timeout. */
    @ParameterizedTest
    @CsvSource({
        "400, 21211, Refused",
        "401, 20003, Refused",
        "404, 20404, Refused",
        "429, 20429, NotTaken",
        "408, 20408, Unclear",
        "500, 20500, Unclear",
        "503, 20503, Unclear"
    })
    void tellsACertainRefusalFromAnUnclearAnswer(int httpStatus, int code, String expected) {
        refuse(httpStatus, code);
        assertThat(carrier.place(REQUEST).getClass().getSimpleName()).isEqualTo(expected);
        assertThat(requests).hasSize(1);
    }

    @Test
    void anAnswerThatDoesNotComeOrCannotBeReadIsUnclear() {
        answers = new CountDownLatch(1);
        assertThat(carrier.place(REQUEST)).isEqualTo(new DialAnswer.Unclear());
        answers.countDown();
        answer = "<html>proxy</html>";
        assertThat(carrier.place(REQUEST)).isEqualTo(new DialAnswer.Unclear());
        status = 502;
        assertThat(carrier.place(REQUEST)).isEqualTo(new DialAnswer.Unclear());
        assertThat(requests).hasSize(3);
    }

    @Test
    void aConnectionThatWasNeverMadeTookNothing() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        assertThat(carrier(unused).place(REQUEST)).isEqualTo(new DialAnswer.NotTaken(null));
    }

    @Test
    void aFailingCarrierIsLeftAloneAndARefusingOneIsNot() {
        refuse(400, 21211);
        for (int i = 0; i < 20; i++) {
            var _ = carrier.place(REQUEST);
        }
        assertThat(carrier.isAvailable()).isTrue();
        refuse(500, 20500);
        for (int i = 0; i < 20; i++) {
            var _ = carrier.place(REQUEST);
        }
        assertThat(carrier.isAvailable()).isFalse();
        int before = requests.size();
        assertThat(carrier.place(REQUEST)).isEqualTo(new DialAnswer.NotTaken(null));
        assertThat(requests).hasSize(before);
    }

    @Test
    void fetchesWithTheCarriersTimesAndHangsUp() {
        status = 200;
        answer = call(
                "completed", "\"Sun, 22 Nov 2026 12:00:10 +0000\"", "\"Sun, 22 Nov 2026 12:00:40 +0000\"", "\"30\"");
        assertThat(carrier.fetch(SID)).hasValueSatisfying(report -> {
            assertThat(report.status()).isEqualTo(CarrierStatus.COMPLETED);
            assertThat(report.carrierTime()).isEqualTo(Instant.parse("2026-11-22T12:00:40Z"));
            assertThat(report.duration()).isEqualTo(Duration.ofSeconds(30));
        });
        assertThat(carrier.hangUp(SID)).isEqualTo(new HangUpAnswer.Accepted());
        assertThat(requests.getLast()).endsWith("/Calls/" + SID + ".json Status=completed");
        refuse(404, 20404);
        assertThat(carrier.fetch(SID)).isEmpty();
        assertThat(carrier.hangUp(SID)).isEqualTo(new HangUpAnswer.Refused(20404));
        refuse(500, 20500);
        assertThatThrownBy(() -> carrier.fetch(SID)).isInstanceOf(CarrierUnavailableException.class);
    }

    @Test
    void listsTheCallsBetweenTwoNumbersByTheirCreation() {
        status = 200;
        answer = page("calls", call("queued", "null", "null", "null"));
        assertThat(carrier.list(LINE, CUSTOMER)).singleElement().satisfies(listed -> {
            assertThat(listed.createdAt()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
            assertThat(listed.report().status()).isEqualTo(CarrierStatus.QUEUED);
        });
        assertThat(requests.getFirst()).contains("From=%2B14155559999").contains("To=%2B14155550123");
    }

    @Test
    void theDefaultLineIsTheAccountsFirstNumberAndAskedForOnce() {
        status = 200;
        answer = page("incoming_phone_numbers", "{\"phone_number\":\"+14155559999\"}");
        var line = new DefaultLine(carrier, null);
        assertThat(line.find(new FindDefaultLine())).isEqualTo(LINE);
        assertThat(line.find(new FindDefaultLine())).isEqualTo(LINE);
        assertThat(requests).hasSize(1);
        assertThat(new DefaultLine(carrier, CUSTOMER).find(new FindDefaultLine()))
                .isEqualTo(CUSTOMER);
    }

    @Test
    void noDefaultLineIsARefusalWithItsReason() {
        status = 200;
        answer = page("incoming_phone_numbers", "");
        assertThatThrownBy(() -> new DefaultLine(carrier, null).find(new FindDefaultLine()))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("NO_CALLER_ID");
        refuse(503, 20503);
        assertThatThrownBy(() -> new DefaultLine(carrier, null).find(new FindDefaultLine()))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("CARRIER_UNAVAILABLE");
    }

    private void refuse(int httpStatus, int code) {
        status = httpStatus;
        answer = "{\"code\":%d,\"message\":\"no\",\"status\":%d}".formatted(code, httpStatus);
    }

    private static String page(String name, String item) {
        return "{\"page\":0,\"page_size\":50,\"uri\":\"/x\",\"first_page_uri\":\"/x\",\"%s\":[%s]}"
                .formatted(name, item);
    }

    private static String call(String status, String start, String end, String duration) {
        return """
                {"sid":"%s","status":"%s","start_time":%s,"end_time":%s,"duration":%s,
                 "date_created":"Sun, 22 Nov 2026 12:00:00 +0000"}""".formatted(SID, status, start, end, duration);
    }
}
