package io.ringledger.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import io.ringledger.gateway.Inventory;
import io.ringledger.gateway.Inventory.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is served is documented, and what claims to be a documented operation is where the document has it. */
class SurfaceTest extends GatewayTest {
    private static final Logger LOG = LoggerFactory.getLogger(SurfaceTest.class);
    private static final Path BEYOND = Path.of("../docs/api/beyond.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @Autowired
    @Qualifier("socketMapping")
    SimpleUrlHandlerMapping sockets;

    @Test
    void whatIsServedIsDocumented() throws IOException {
        Set<String> documented = Inventory.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toSet());
        String beyond = Files.readString(BEYOND);
        assertThat(served())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(documented.contains(route) || beyond.contains("`" + route + "`"))
                        .as(route + " is neither in the inventory nor in docs/api/beyond.md")
                        .isTrue());
    }

    @Test
    void contractsAreWhereTheDocumentsHaveThem() throws IOException {
        Map<String, String> claimed = claimed();
        Map<String, Operation> known =
                Inventory.operations().stream().collect(Collectors.toMap(Operation::id, operation -> operation));
        assertThat(claimed).isNotEmpty().allSatisfy((id, route) -> {
            Operation operation = Objects.requireNonNull(known.get(id), id + " is not in the inventory");
            assertThat(unnamed(route)).isEqualTo(unnamed(operation.method() + " " + operation.path()));
        });
        assertThat(claimed.keySet()).isEqualTo(annotated());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/surface.txt"), table(claimed.keySet()));
        LOG.info("served of the documented operations:\n{}", table(claimed.keySet()));
    }

    @Test
    void theListOfCallsShowsItsParameters() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/v1/calls'].get.parameters[?(@.name == 'sort_by')].schema.enum[0]")
                .isEqualTo("started_at")
                .jsonPath("$.paths['/api/v1/calls'].get.parameters[?(@.name == 'cause')]")
                .doesNotExist()
                .jsonPath("$.components.schemas.InitiateBody.properties.to_number")
                .exists();
    }

    @Test
    void everyOperationSaysWhatItDoesWhoMayAskAndHowItRefuses() {
        JsonNode api = document();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
                    assertThat(operation.path("responses").propertyNames())
                            .as(path)
                            .anyMatch(status -> status.startsWith("4") || status.startsWith("5"));
                }));
        assertThat(api.at("/paths/~1webhooks~1twilio~1voice/post/security/0").has("twilioSignature"))
                .isTrue();
        assertThat(api.at("/paths/~1auth~1login/post/security")).isEmpty();
        assertThat(api.at("/components/securitySchemes").propertyNames()).contains("bearer", "twilioSignature");
        assertThat(api.at("/paths/~1api~1v1~1calls~1{call_id}/get/responses/404/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("/ManagerFailure");
    }

    /** What a client sends in a query is a text, a number or a choice; what the server finds out by itself is not asked for. */
    @Test
    void nothingIsAskedForThatNoClientSends() {
        JsonNode api = document();
        assertThat(api.findValues("parameters").stream()
                        .flatMap(JsonNode::valueStream)
                        .filter(parameter -> parameter.path("schema").has("$ref")))
                .isEmpty();
        assertThat(api.at(
                                "/paths/~1api~1v1~1knowledge~1upload/post/requestBody/content/multipart~1form-data/schema/properties")
                        .propertyNames())
                .containsExactlyInAnyOrder("file", "business_id", "title");
    }

    /** Two documents that meet on one path may name its parts differently. */
    private static String unnamed(String route) {
        return route.replaceAll("\\{\\w+}", "{}");
    }

    private Set<String> annotated() {
        Stream<Contract> methods = controllers.getHandlerMethods().values().stream()
                .map(method -> method.getMethodAnnotation(Contract.class))
                .filter(Objects::nonNull);
        Stream<Contract> handlers = sockets.getUrlMap().values().stream()
                .map(handler -> handler.getClass().getAnnotation(Contract.class))
                .filter(Objects::nonNull);
        return Stream.concat(methods, handlers)
                .flatMap(contract -> Stream.of(contract.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> served() {
        Stream<String> methods = controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> routes(entry.getKey()));
        Stream<String> socketPaths = sockets.getUrlMap().keySet().stream().map(path -> "WS " + path);
        return Stream.concat(methods, socketPaths).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("io.ringledger");
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> method + " " + pattern.getPatternString()));
    }

    /** From the served OpenAPI: contract id to method and path. */
    private Map<String, String> claimed() {
        Map<String, String> claimed = new TreeMap<>();
        JsonNode paths = document().path("paths");
        paths.forEachEntry((path, item) -> item.forEachEntry((method, operation) -> operation
                .path("x-contract")
                .forEach(id -> claimed.put(id.asString(), method(method, operation) + " " + path))));
        return claimed;
    }

    private JsonNode document() {
        byte[] json = Objects.requireNonNull(client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        return JsonMapper.shared().readTree(json);
    }

    private static String method(String method, JsonNode operation) {
        return operation.path("x-websocket").asBoolean(false) ? "WS" : method.toUpperCase(java.util.Locale.ROOT);
    }

    private static String table(Set<String> served) {
        StringBuilder table = new StringBuilder();
        List<String> systems = List.of("omnichannel", "services", "manager", "multitenant", "dialer");
        for (String system : systems) {
            List<Operation> all = Inventory.operations().stream()
                    .filter(operation -> operation.system().equals(system))
                    .toList();
            long count = all.stream()
                    .filter(operation -> served.contains(operation.id()))
                    .count();
            table.append("%-12s %3d / %3d%n".formatted(system, count, all.size()));
        }
        return table.append("%-12s %3d / %3d%n"
                        .formatted("all", served.size(), Inventory.operations().size()))
                .toString();
    }
}
