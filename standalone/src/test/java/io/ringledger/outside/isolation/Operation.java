package io.ringledger.outside.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What the OpenAPI document says of one operation.
 *
 * @param filters what its query may have, dates and numbers left out: they name nothing
 * @param body the schema of its JSON, missing where it takes none
 * @param isProtected whether it needs somebody signed in
 */
record Operation(
        String method, String path, List<String> places, List<String> filters, JsonNode body, boolean isProtected) {

    static List<Operation> in(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> found.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        parameters(operation, "path"),
                        parameters(operation, "query"),
                        operation.at("/requestBody/content/application~1json/schema"),
                        operation.has("x-permission")))));
        return List.copyOf(found);
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean isSocket() {
        return filters.contains("ticket");
    }

    /** Path of the collection that a place in the path chooses from. */
    String collectionOf(String place) {
        return path.substring(0, path.indexOf("/{" + place + "}"));
    }

    String name() {
        return method + " " + path;
    }

    private static List<String> parameters(JsonNode operation, String in) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .filter(parameter ->
                        parameter.at("/schema/type").asString("string").equals("string"))
                .filter(parameter -> !parameter.at("/schema").has("enum"))
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> !name.endsWith("_date"))
                .toList();
    }
}
