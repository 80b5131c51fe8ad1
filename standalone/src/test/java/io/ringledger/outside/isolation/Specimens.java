package io.ringledger.outside.isolation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as an operation takes them: made from its schema, and from what it says is wrong with them. */
final class Specimens {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 8;

    private final JsonNode schemas;
    private final AtomicInteger made = new AtomicInteger();

    Specimens(JsonNode document) {
        this.schemas = document.at("/components/schemas");
    }

    /** Every property filled; then without those that a refusal names, until it is not refused for its form. */
    JsonNode accepted(Operation operation, Function<JsonNode, Reply> ask) {
        JsonNode body = value("", operation.body());
        for (int i = 0; i < TRIES; i++) {
            Reply reply = ask.apply(body);
            if (!reply.isBadInput() || !leaveOut(body, names(reply.json()))) {
                break;
            }
        }
        return body;
    }

    private JsonNode value(String name, JsonNode given) {
        JsonNode schema = resolve(given);
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> JSON.createArrayNode().add(value(name, schema.path("items")));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer" -> JSON.getNodeFactory().numberNode(1);
            case "number" -> JSON.getNodeFactory().numberNode(0.5);
            case "string" -> JSON.getNodeFactory().stringNode(text(name));
            default -> object(schema);
        };
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties").forEachEntry((name, property) -> object.set(name, value(name, property)));
        return object;
    }

    private String text(String name) {
        int number = made.incrementAndGet();
        return switch (name) {
            case "email" -> "specimen-" + number + "@example.org";
            case "to_number", "from_number", "phone_number", "phone_numbers", "lines" ->
                "+1212555%04d".formatted(100 + number % 100);
            case "currency" -> "USD";
            case "starts_at", "scheduled_time" -> "2198-01-01";
            case "ends_at" -> "2199-01-01";
            case "time_zone", "zone" -> "Europe/Berlin";
            case "role", "roles" -> "agent";
            case "language" -> "en-US";
            case "default_region" -> "US";
            case "from_date", "to_date", "start_date", "end_date" ->
                String.valueOf(
                        LocalDate.now(ZoneOffset.UTC).plusDays(name.startsWith("t") || name.startsWith("e") ? 1 : -1));
            default -> "Specimen-" + number;
        };
    }

    /** Whatever property names a refusal has in it, as keys or as texts. */
    private static Set<String> names(JsonNode refusal) {
        Set<String> names = new HashSet<>();
        refusal.forEachEntry((name, value) -> {
            names.add(name.substring(name.lastIndexOf('.') + 1));
            names.addAll(names(value));
        });
        if (refusal.isArray()) {
            refusal.forEach(each -> names.addAll(names(each)));
        }
        if (refusal.isString()) {
            names.add(refusal.asString());
        }
        return names;
    }

    private static boolean leaveOut(JsonNode body, Set<String> names) {
        boolean left = false;
        if (body instanceof ObjectNode object) {
            for (String name : Set.copyOf(object.propertyNames())) {
                left |= names.contains(name) ? object.remove(name) != null : leaveOut(object.path(name), names);
            }
        } else if (body instanceof ArrayNode array) {
            for (JsonNode each : array) {
                left |= leaveOut(each, names);
            }
        }
        return left;
    }
}
