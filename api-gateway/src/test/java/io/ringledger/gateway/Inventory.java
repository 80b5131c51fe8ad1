package io.ringledger.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented operations. */
public final class Inventory {
    private static final List<Operation> OPERATIONS = read();

    /** One documented operation. */
    public record Operation(String id, String system, String method, String path) {}

    private Inventory() {}

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    private static List<Operation> read() {
        try (InputStream json =
                Objects.requireNonNull(Inventory.class.getResourceAsStream("/inventory/surface.json"))) {
            return JsonMapper.shared()
                    .readTree(json)
                    .valueStream()
                    .map(Inventory::operation)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Operation operation(JsonNode node) {
        return new Operation(
                node.path("id").asString(),
                node.path("system").asString(),
                node.path("method").asString(),
                node.path("path").asString());
    }
}
