package io.ringledger.gateway;

import static org.awaitility.Awaitility.await;

import io.ringledger.gateway.security.Access;
import io.ringledger.gateway.security.TokenIssuer;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What every test of the running gateway shares: one context, one port, a signed-in administrator. */
@SpringBootTest(
        classes = TestGateway.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:ringledger-gateway.yml",
            "ringledger.signing-keys=target/test-keys/signing-keys.json",
            "ringledger.public-url=https://calls.example.test",
            "ringledger.admin.password=" + GatewayTest.PASSWORD,
            "ringledger.oidc.issuer=" + GatewayTest.ISSUER,
            "ringledger.oidc.audience=console",
            "ringledger.twilio.auth-token=" + GatewayTest.AUTH_TOKEN,
            "ringledger.voice.transcription=true",
            "ringledger.voice.conversation=true",
            "ringledger.bodies.leads=1MB",
            "ringledger.live.queued-frames=64",
            "ringledger.live.ping-every=1s",
            "axon.axonserver.enabled=false"
        })
public abstract class GatewayTest {
    public static final String EMAIL = "admin@ringledger.local";
    public static final String PASSWORD = "correct horse battery staple";
    public static final String AUTH_TOKEN = "0123456789abcdef0123456789abcdef";

    /** Trusted, and not there. */
    public static final String ISSUER = "http://127.0.0.1:1";

    /** The OpenAPI document is longer than a client takes unasked. */
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

    static {
        // who waits for something that is there already does not wait
        Awaitility.setDefaultPollDelay(Duration.ZERO);
    }

    @Autowired
    protected FakePlatform platform;

    @Autowired
    TestGateway.FakeMeter meter;

    @Autowired
    private TokenIssuer issuer;

    @LocalServerPort
    protected int port;

    protected WebTestClient client;
    private static final AtomicLong SIGN_INS = new AtomicLong();
    private static volatile String accessToken = "";

    @BeforeEach
    void connect() {
        platform.reset();
        nextMinute(); // every test has its full share of requests
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .responseTimeout(Duration.ofSeconds(10))
                .build();
        await().until(() -> status("/health") == 200);
        token();
    }

    /** Lets the time of the rate limits pass. */
    protected void nextMinute() {
        meter.pass(Duration.ofSeconds(61));
    }

    /** A client that is signed in. */
    protected WebTestClient signedIn() {
        return client.mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token())
                .build();
    }

    protected String token() {
        if (accessToken.isEmpty()) {
            accessToken = String.valueOf(signIn().get("token"));
        }
        return accessToken;
    }

    /** A token of the administrator's account, with other roles. */
    protected String tokenOf(Role... roles) {
        Object user = Objects.requireNonNull((Map<?, ?>) signIn().get("user")).get("id");
        Set<Role> all = Set.of(roles);
        Set<Permission> permissions =
                all.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toSet());
        return issuer.issue(new Access(
                        new UserId(String.valueOf(user)),
                        FakePlatform.TENANT,
                        all,
                        Set.of(),
                        permissions,
                        SignInId.of(SIGN_INS.incrementAndGet()),
                        null,
                        0))
                .access();
    }

    @SuppressWarnings("unchecked") // JSON objects are maps
    protected Map<String, Object> signIn() {
        return Objects.requireNonNull(client.post()
                .uri("/api/v1/auth/login")
                .bodyValue(Map.of("email", EMAIL, "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    private int status(String path) {
        return client.get()
                .uri(path)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
