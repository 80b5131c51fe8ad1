package io.ringledger.outside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bodies that are wrong in one way or another, made from what the OpenAPI document says a body is like: the nearer to a good
 * one, the farther it gets.
 */
final class HostileBodies {
    private static final int DEEPEST = 6;
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1".repeat(60),
            "9223372036854775808",
            "0.1",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "{\"$ne\":null}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\u202e\ufeff\u200b\"",
            "\"[erased]\"",
            "\"../../etc/passwd\"",
            "\"' OR '1'='1\"",
            "\"<script>alert(1)</script>\"",
            "\"${jndi:ldap://127.0.0.1:1/a}\"",
            "\"#{T(java.lang.Runtime).getRuntime()}\"",
            "\"2026-02-30T25:61:61Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"+1\"",
            "\"+999999999999999999999\"",
            "\"call_99999999999999999999\"",
            "\"http://169.254.169.254/latest/meta-data/\"");

    private final JsonNode schemas;
    private final Random random;

    HostileBodies(JsonNode document, Random random) {
        this.schemas = document.at("/components/schemas");
        this.random = random;
    }

    /** A body for an operation; that of one which takes none is made up. */
    byte[] next(JsonNode operation) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        String good = value(schema, 0, random.nextInt(3) > 0);
        return switch (random.nextInt(14)) {
            case 0 -> bytes(good.substring(0, random.nextInt(good.length() + 1)));
            case 1, 2 -> flipped(bytes(good));
            case 3 -> bytes("[".repeat(1 + random.nextInt(60_000)));
            case 4 -> bytes("{\"a\":".repeat(1 + random.nextInt(2_000)) + "1");
            case 5 -> bytes(pick(WRONG));
            case 6 -> bytes(good + pick(List.of("}", "null", "\u0000", good, "  \n", ",")));
            case 7 -> noise(random.nextInt(2_000));
            case 8 -> good.getBytes(pick(List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)));
            case 9 -> bytes("\ufeff" + good);
            case 10 -> bytes(good.replace("{", "{\"x\":" + pick(WRONG) + ",\"x\":1,"));
            case 11 -> bytes(good.replaceAll("\"([^\"]{3,})\"", "\"$1" + "x".repeat(random.nextInt(3_000)) + "\""));
            default -> bytes(good);
        };
    }

    /** A form, as webhooks have it. */
    Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            form.put("CallSid", "CA" + Integer.toHexString(random.nextInt()).repeat(4));
        }
        for (String name : List.of(
                "CallStatus",
                "From",
                "To",
                "Timestamp",
                "SequenceNumber",
                "CallDuration",
                "TranscriptionEvent",
                "TranscriptionSid",
                "TranscriptionData",
                "SpeechResult",
                "Confidence",
                "Track",
                "AnsweredBy")) {
            if (random.nextBoolean()) {
                String wrong = pick(WRONG);
                form.put(name, random.nextBoolean() ? wrong : wrong.replace("\"", ""));
            }
        }
        return form;
    }

    private String value(JsonNode schema, int depth, boolean withFault) {
        if (depth > DEEPEST || (withFault && random.nextInt(5) == 0)) {
            return pick(WRONG);
        }
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return value(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), depth, withFault);
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(schema, depth, withFault);
            case "array" -> "[" + value(schema.path("items"), depth + 1, withFault) + "]";
            case "integer" -> String.valueOf(random.nextInt(10));
            case "number" -> String.valueOf(random.nextDouble());
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> pick(List.of("\"+12125550199\"", "\"call_7\"", "\"a\"", "\"2026-03-01\"", "\"csv\"", "\"7\""));
        };
    }

    private String object(JsonNode schema, int depth, boolean withFault) {
        StringBuilder json = new StringBuilder("{");
        schema.path("properties").forEachEntry((name, property) -> {
            if (random.nextInt(8) > 0) {
                json.append(json.length() > 1 ? "," : "")
                        .append(JsonMapper.shared().writeValueAsString(name))
                        .append(':')
                        .append(value(property, depth + 1, withFault));
            }
        });
        return json.append('}').toString();
    }

    private byte[] flipped(byte[] body) {
        for (int flips = 1 + random.nextInt(4); flips > 0 && body.length > 0; flips--) {
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return body;
    }

    private byte[] noise(int length) {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        for (int i = 0; i < length; i++) {
            noise.write(random.nextInt(256));
        }
        return noise.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
