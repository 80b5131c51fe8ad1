package io.ringledger.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Puts {@link Contract} ids on operations. One operation may have several methods, told apart by what the query has. */
final class Contracts {
    private static final String EXTENSION = "x-contract";

    private Contracts() {}

    static void describe(OpenAPI api, RequestMappingHandlerMapping controllers) {
        Map<Route, Set<String>> ids = new HashMap<>();
        controllers
                .getHandlerMethods()
                .forEach((info, method) -> Optional.ofNullable(method.getMethodAnnotation(Contract.class))
                        .ifPresent(contract -> routes(info)
                                .forEach(route -> ids.computeIfAbsent(route, none -> new TreeSet<>())
                                        .addAll(List.of(contract.value())))));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(operation, ids.get(new Route(method.name(), path)))));
    }

    /** Of an operation that is several documented ones, no query parameter is required: it selects which one is meant. */
    private static void describe(Operation operation, @Nullable Set<String> ids) {
        if (ids == null) {
            return;
        }
        operation.addExtension(EXTENSION, List.copyOf(ids));
        if (ids.size() > 1 && operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn().equals("query"))
                    .forEach(parameter -> parameter.setRequired(false));
        }
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> new Route(method.name(), pattern.getPatternString())));
    }

    private record Route(String method, String path) {}
}
