package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CarrierLegCommand;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.identity.IdentityCommand;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.RawHttp;
import io.ringledger.gateway.RawHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is thrown at any operation of the OpenAPI document: never a 5xx, never HTML or the name of a class, always a code
 * that a program can act on; and what is refused for its form is not passed on.
 */
class HostileInputTest extends GatewayTest {
    private static final long SEED = 20261125L;
    private static final int TRIES = 40;
    private static final int TRIES_A_MINUTE = 50;
    private static final Set<Integer> OF_FORM = Set.of(400, 401, 403, 405, 406, 413, 414, 415, 431);
    private static final List<String> TRAITORS =
            List.of("exception", "java.", "io.ringledger", "springframework", "<html", "\tat ");

    private record Target(String method, String path, List<String> parameters) {}

    /** The document refuses where no agent is free; the customer goes on waiting for one. */
    private static final String WAITS_ALL_THE_SAME = EscalationRejection.NO_AGENT_AVAILABLE.name();

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void noOperationCanBeBroken() {
        List<Target> targets = targets();
        assertThat(targets).hasSizeGreaterThan(10);
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        int tries = 0;
        for (Target target : targets) {
            for (int i = 0; i < TRIES; i++) {
                if (tries++ % TRIES_A_MINUTE == 0) {
                    nextMinute();
                }
                attack(target);
            }
        }
        assertThat(statuses).as("what was tried reaches past the first check").containsKeys(200, 201, 400, 404, 413);
    }

    private void attack(Target target) {
        boolean webhook = target.path().startsWith("/webhooks/");
        String path = path(target);
        byte[] body = body(target, webhook);
        String head = head(target, path, body, webhook);
        int before = commands();
        Answer answer = RawHttp.send(port, head, body);
        String what = head.lines().limit(8).collect(Collectors.joining(" | ")) + " : "
                + new String(body, 0, Math.min(120, body.length), StandardCharsets.UTF_8);
        statuses.merge(answer.status(), 1, Integer::sum);
        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertThat(TRAITORS).as(what).noneMatch(answer.body().toLowerCase(Locale.ROOT)::contains);
        if (answer.status() >= 400 && !head.startsWith("HEAD")) {
            assertThat(code(answer)).as(what + " -> " + answer).matches("[A-Z_]+");
        }
        if (OF_FORM.contains(answer.status()) && !code(answer).equals(WAITS_ALL_THE_SAME)) {
            assertThat(commands()).as(what).isEqualTo(before);
        }
    }

    private static String code(Answer answer) {
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        return json.at("/error/code").asString(json.path("code").asString(""));
    }

    private int commands() {
        return platform.sent(CallCommand.class).size()
                + platform.sent(CarrierLegCommand.class).size()
                + platform.sent(IdentityCommand.class).size();
    }

    private List<Target> targets() {
        byte[] json = client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        List<Target> targets = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Objects.requireNonNull(json))
                .path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (path.equals("/auth/logout")) {
                        return; // ends the sign-in that all others are tried with
                    }
                    List<String> names = new ArrayList<>(List.of("id", "token", "call", "tenant", "attempt"));
                    operation
                            .path("parameters")
                            .forEach(each -> names.add(each.path("name").asString()));
                    targets.add(new Target(method.toUpperCase(Locale.ROOT), path, names));
                }));
        return targets;
    }

    private String path(Target target) {
        String path = target.path();
        while (path.contains("{")) {
            String segment = random.nextInt(3) == 0
                    ? "call_7"
                    : pick(HostileInput.SEGMENTS.stream()
                            .filter(s -> !s.contains("{"))
                            .toList());
            path = path.substring(0, path.indexOf('{')) + segment + path.substring(path.indexOf('}') + 1);
        }
        if (random.nextInt(12) == 0) {
            path = pick(List.of(
                    path + "/", path + ";a=b", "/" + path, path + "/..", path.replaceFirst("a", "%61"), path + "%00"));
        }
        List<String> query = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            query.add(pick(target.parameters()) + pick(List.of("=", "=", "=", "")) + pick(HostileInput.VALUES));
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private byte[] body(Target target, boolean webhook) {
        if (target.method().equals("GET") && random.nextInt(10) > 0) {
            return new byte[0];
        }
        if (!webhook && random.nextInt(4) == 0) {
            // else nothing would be wrong with a request but what is checked first
            return HostileInput.WELL_FORMED.getBytes(StandardCharsets.UTF_8);
        }
        byte[] body = pick(webhook ? HostileInput.FORMS : HostileInput.BODIES).getBytes(StandardCharsets.UTF_8);
        for (int changes = random.nextInt(4) == 0 ? 3 : 0; changes > 0 && body.length > 0; changes--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private String head(Target target, String path, byte[] body, boolean webhook) {
        String method = random.nextInt(15) == 0
                ? pick(List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "BREW"))
                : target.method();
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1");
        line(head, "Content-Length", String.valueOf(body.length));
        line(head, "Content-Type", type(webhook));
        if (webhook) {
            for (int signatures = random.nextInt(12) == 0 ? random.nextInt(3) : 1; signatures > 0; signatures--) {
                line(head, "X-Twilio-Signature", random.nextInt(12) == 0 ? "AAAA" : sign(path, body));
            }
        } else if (random.nextInt(10) > 0) {
            line(head, "Authorization", "Bearer " + (random.nextInt(15) == 0 ? "a.b.c" : token()));
        }
        if (random.nextInt(12) == 0) {
            String[] odd = pick(List.of(
                            "Accept;text/html",
                            "Accept;;;",
                            "X-Tenant-ID;another",
                            "X-Tenant-ID;",
                            "Origin;http://evil.example",
                            "Origin;:::",
                            "Cookie;a=b",
                            "X-Request-ID;a b",
                            "Expect;nothing",
                            "Range;bytes=0-1",
                            "If-Modified-Since;never",
                            "X-Forwarded-Host;:::",
                            "Content-Encoding;gzip",
                            "X-Large;" + "a".repeat(17_000),
                            "Upgrade;websocket"))
                    .split(";", 2);
            line(head, odd[0], odd[1]);
        }
        return head.toString();
    }

    private String type(boolean webhook) {
        if (webhook && random.nextInt(10) > 0) {
            return "application/x-www-form-urlencoded";
        }
        return !webhook && random.nextBoolean() ? "application/json" : pick(HostileInput.TYPES);
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append("\r\n").append(name).append(": ").append(value);
    }

    /** As Twilio does it, where the form can be read at all. */
    private static String sign(String path, byte[] body) {
        String parameters = Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> decode(pair[0]) + (pair.length < 2 ? "" : decode(pair[1])))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            String signed = "https://calls.example.test" + path + parameters;
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decode(String text) {
        try {
            return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
