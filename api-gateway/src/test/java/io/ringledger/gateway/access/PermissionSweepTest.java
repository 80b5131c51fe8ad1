package io.ringledger.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation that OpenAPI has, by every role: refused where the role lacks the permission, and nowhere else. */
class PermissionSweepTest extends GatewayTest {
    private static final int A_MINUTE_ALLOWS = 20;
    private static final String PARTS = "multipart/form-data";

    private int asked;

    /** @param body the type of body that it takes, {@code null} for none */
    private record Operation(
            String method,
            String path,
            @Nullable Permission permission,
            @Nullable String body) {}

    private record Answer(
            int status, @Nullable String code, @Nullable String permission) {}

    @ParameterizedTest
    @EnumSource
    void aRoleMayWhatItsPermissionsSay(Role role) {
        sweep(role.permissions(), tokenOf(role));
    }

    @Test
    void whoHasNoRoleMayNothing() {
        sweep(Set.of(), tokenOf());
    }

    @Test
    void nothingElseIsProtectedAndAllOfThatAsksForSigningIn() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations()) {
            all.assertThat(ask(operation, null)).as("%s", operation).isEqualTo(new Answer(401, "UNAUTHORIZED", null));
        }
        all.assertAll();
    }

    @Test
    void whatNeedsNoPermissionSaysSo() {
        JsonNode paths = description();
        paths.forEachEntry((path, item) -> item.forEachEntry(
                (method, operation) -> assertThat(operation.has("x-permission") || operation.has("security"))
                        .as("%s %s has a permission, or is open or signed", method, path)
                        .isTrue()));
    }

    private void sweep(Set<Permission> permissions, String token) {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations()) {
            Permission needed = Objects.requireNonNull(operation.permission());
            Answer answer = ask(operation, token);
            if (permissions.contains(needed)) {
                all.assertThat(answer.status()).as("%s", operation).isNotIn(401, 403, 429);
            } else {
                all.assertThat(answer)
                        .as("%s", operation)
                        .isEqualTo(new Answer(403, "FORBIDDEN", Permits.name(needed)));
            }
        }
        all.assertAll();
    }

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        description()
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    // signing out ends the sign-in that all others are tried with
                    if (operation.has("x-permission") && !path.equals("/auth/logout")) {
                        found.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path,
                                Permission.valueOf(operation
                                        .path("x-permission")
                                        .asString()
                                        .toUpperCase(Locale.ROOT)),
                                operation.at("/requestBody/content").propertyNames().stream()
                                        .findFirst()
                                        .orElse(null)));
                    }
                }));
        assertThat(found).hasSizeGreaterThan(40);
        return found;
    }

    private JsonNode description() {
        return read(client.get().uri("/v3/api-docs").exchange().expectBody().returnResult())
                .path("paths");
    }

    private Answer ask(Operation operation, @Nullable String token) {
        if (asked++ % A_MINUTE_ALLOWS == 0) {
            nextMinute();
        }
        RequestBodySpec request = client.method(HttpMethod.valueOf(operation.method()))
                .uri(operation.path().replaceAll("\\{\\w+}", "1"));
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (operation.body() != null) {
            boolean parts = operation.body().equals(PARTS);
            request.header(HttpHeaders.CONTENT_TYPE, parts ? PARTS + ";boundary=x" : operation.body())
                    .bodyValue(parts ? "--x--\r\n" : "{}");
        }
        var answer = request.exchange().expectBody().returnResult();
        int status = answer.getStatus().value();
        JsonNode refusal = status == 401 || status == 403
                ? read(answer)
                : JsonMapper.shared().createObjectNode();
        return new Answer(status, text(refusal, "code"), text(refusal, "permission"));
    }

    /** Wherever the dialect puts it. */
    private static @Nullable String text(JsonNode refusal, String name) {
        JsonNode found = refusal.findValue(name);
        return found == null ? null : found.asString();
    }

    private static JsonNode read(EntityExchangeResult<byte[]> answer) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(answer.getResponseBody()));
    }
}
