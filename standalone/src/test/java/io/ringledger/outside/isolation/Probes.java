package io.ringledger.outside.isolation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that may be asked of an operation with a value of somebody else. */
final class Probes {
    static final String TENANT = "X-Tenant-ID";

    private final String tenant;
    private final Map<Operation, JsonNode> bodies = new HashMap<>();

    /** @param tenant that of the other company */
    Probes(String tenant) {
        this.tenant = tenant;
    }

    void body(Operation operation, JsonNode body) {
        bodies.put(operation, body);
    }

    List<Probe> of(Operation operation, Known foreign) {
        List<Probe> probes = new ArrayList<>();
        for (String place : operation.places()) {
            foreign.forPlace(operation, place)
                    .forEach(value -> probes.add(new Probe(operation, Slot.PATH, place, value)));
        }
        for (String filter : operation.filters()) {
            foreign.forName(filter).forEach(value -> probes.add(new Probe(operation, Slot.FILTER, filter, value)));
        }
        texts(body(operation))
                .distinct()
                .forEach(name -> foreign.forName(name)
                        .forEach(value -> probes.add(new Probe(operation, Slot.BODY, name, value))));
        probes.add(new Probe(operation, Slot.HEADER, TENANT, tenant));
        return probes;
    }

    /** The operation as somebody asks it of their own things. */
    Request plain(Operation operation, Known own) {
        return request(operation, own, Map.of(), body -> body);
    }

    /** The same with one value set, whosever it is. */
    Request with(Probe probe, String value, Known own) {
        Operation operation = probe.operation();
        return switch (probe.slot()) {
            case PATH -> request(operation, own, Map.of(probe.name(), value), body -> body);
            case FILTER -> plain(operation, own).asking(probe.name(), value);
            case BODY -> request(operation, own, Map.of(), body -> replaced(body, probe.name(), value));
            case NONE -> plain(operation, own);
            case HEADER -> plain(operation, own).with(probe.name(), value);
        };
    }

    private Request request(
            Operation operation, Known own, Map<String, String> places, UnaryOperator<JsonNode> changed) {
        String path = operation.path();
        for (String place : operation.places()) {
            String value = places.getOrDefault(
                    place, own.forPlace(operation, place).stream().findFirst().orElse("1"));
            path = path.replace("{" + place + "}", Request.encoded(value));
        }
        path = path.replaceAll("\\{[^}]*}", "1"); // a number of an order, which says nothing of whose it is
        JsonNode body = bodies.get(operation);
        return new Request(operation.method(), path, Map.of(), body == null ? null : changed.apply(body.deepCopy()));
    }

    private JsonNode body(Operation operation) {
        return bodies.getOrDefault(operation, JsonMapper.shared().missingNode());
    }

    private static Stream<String> texts(JsonNode body) {
        return body.propertyStream().flatMap(property -> {
            JsonNode value = property.getValue();
            boolean text = value.isString() || value.path(0).isString();
            return text ? Stream.of(property.getKey()) : texts(value);
        });
    }

    private static JsonNode replaced(JsonNode body, String name, String value) {
        if (body instanceof ObjectNode object) {
            object.forEachEntry((property, present) -> replaced(present, name, value));
            if (object.path(name).isString()) {
                object.put(name, value);
            } else if (object.path(name) instanceof ArrayNode array) {
                array.removeAll().add(value);
            }
        }
        return body;
    }
}
