package io.ringledger.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No operation that takes a token takes a forged one, and keys can change while tokens are in use. */
class ForgedTokensTest extends GatewayTest {
    private static final Logger LOG = LoggerFactory.getLogger(ForgedTokensTest.class);
    private static final Path KEYS = Path.of("target/test-keys/signing-keys.json");
    private static final int ROTATIONS = 5;
    private static final int CLIENTS = 4;

    @Autowired
    private SigningKeys keys;

    private final HttpClient http = HttpClient.newHttpClient();

    private record Operation(String method, String path) {}

    @Test
    void noOperationTakesAForgedToken() throws Exception {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        Map<String, Object> session = signIn();
        String good = String.valueOf(session.get("token"));
        Map<String, String> forged = ForgedTokens.of(good, String.valueOf(session.get("refresh_token")), keys.signer());
        assertThat(forged).hasSizeGreaterThanOrEqualTo(40);
        List<Operation> operations = protectedOperations();
        assertThat(operations).hasSizeGreaterThan(30);
        List<String> accepted = new ArrayList<>();
        int probes = 0;
        for (Operation operation : operations) {
            nextMinute();
            assertThat(status(operation, good))
                    .as("%s with a good token", operation)
                    .isNotIn(401, 403);
            for (Map.Entry<String, String> token : forged.entrySet()) {
                probes++;
                if (status(operation, token.getValue()) != 401) {
                    accepted.add(operation + ": " + token.getKey());
                }
            }
        }
        LOG.info("{} forged tokens at {} operations: {} probes", forged.size(), operations.size(), probes);
        assertThat(accepted).isEmpty();
    }

    @Test
    void keysChangeWhileTokensAreInUse() throws Exception {
        String before = token();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<String> refused = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    nextMinute();
                    String fresh = String.valueOf(signIn().get("token"));
                    for (String token : List.of(before, fresh, fresh, fresh)) {
                        asked.incrementAndGet();
                        int status = status(new Operation("GET", "/api/v1/calls"), token);
                        if (status != 200) {
                            refused.add(status + (token.equals(before) ? " for an old token" : " for a new token"));
                        }
                    }
                }
            }));
        }
        for (int rotation = 0; rotation < ROTATIONS; rotation++) {
            int so = asked.get();
            String former = keys.signer().getKeyID();
            rotate();
            await().until(() -> !keys.signer().getKeyID().equals(former) && asked.get() > so + 20);
        }
        over.set(true);
        clients.forEach(CompletableFuture::join);
        LOG.info("{} requests while keys changed {} times", asked.get(), ROTATIONS);
        assertThat(refused).isEmpty();
    }

    /** The new key signs, those before still verify. */
    private static void rotate() throws Exception {
        List<JWK> all = new ArrayList<>();
        all.add(new ECKeyGenerator(Curve.P_256)
                .keyID(UUID.randomUUID().toString())
                .generate());
        all.addAll(JWKSet.parse(Files.readString(KEYS)).getKeys());
        Path fresh = KEYS.resolveSibling("signing-keys.fresh");
        Files.writeString(fresh, new JWKSet(all).toString(false));
        Files.move(fresh, KEYS, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Operation> protectedOperations() {
        JsonNode document = JsonMapper.shared()
                .readTree(Objects.requireNonNull(client.get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()));
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    JsonNode security = operation.path("security");
                    boolean token =
                            security.isMissingNode() || security.valueStream().anyMatch(each -> each.has("bearer"));
                    // signing out ends the sign-in that all others are tried with
                    if (token && !path.equals("/health") && !path.equals("/auth/logout")) {
                        operations.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path.replace("{call_id}", "7").replaceAll("\\{[^}]*}", "7")));
                    }
                }));
        return operations;
    }

    private int status(Operation operation, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + operation.path()))
                .method(operation.method(), BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(operation.toString(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
