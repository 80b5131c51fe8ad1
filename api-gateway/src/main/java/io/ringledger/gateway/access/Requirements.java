package io.ringledger.gateway.access;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** What every operation of ours asks of whoever calls it. The gateway does not start where one does not say. */
@Component
public final class Requirements {
    private static final String OURS = "io.ringledger.";

    private static final Requirement NOT_OURS = new Requirement.Impossible();

    private final Map<AnnotatedElement, Requirement> byOperation = new HashMap<>();
    private final SortedMap<Route, Requirement> byRoute = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * @throws IllegalStateException if an operation does not have exactly one of {@link Needs} and {@link Open}, or if two
     *     operations on one route differ
     */
    Requirements(List<HandlerMapping> mappings) {
        for (HandlerMapping mapping : mappings) {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping controllers ->
                    controllers.getHandlerMethods().forEach(this::read);
                case AbstractUrlHandlerMapping sockets ->
                    sockets.getHandlerMap()
                            .forEach((path, handler) ->
                                    read(handler.getClass(), handler.getClass(), Route.ofSocket(path)));
                default -> {}
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Every operation says who may call it, by @Needs or @Open: " + String.join("; ", wrong));
        }
    }

    /** What the operation that handles a request asks for. */
    Requirement of(Object handler) {
        return byOperation.getOrDefault(
                handler instanceof HandlerMethod method ? method.getMethod() : handler.getClass(), NOT_OURS);
    }

    /** What an operation asks for, by its method and its path as OpenAPI has it. */
    public Optional<Requirement> of(String method, String path) {
        return Optional.ofNullable(byRoute.get(new Route(path, method)));
    }

    /** All of it, by path. */
    public SortedMap<Route, Requirement> all() {
        return Collections.unmodifiableSortedMap(byRoute);
    }

    private void read(RequestMappingInfo info, HandlerMethod handler) {
        List<Route> routes = Route.of(info).toList();
        if (routes.isEmpty() && isOurs(handler.getBeanType())) {
            wrong.add(handler + " names no HTTP method");
        }
        routes.forEach(route -> read(handler.getBeanType(), handler.getMethod(), route));
    }

    private void read(Class<?> type, AnnotatedElement operation, Route route) {
        if (!isOurs(type)) {
            return;
        }
        Optional<Requirement> declared = Requirement.declaredAt(operation);
        if (declared.isEmpty()) {
            wrong.add(operation + " does not, or says both");
            return;
        }
        byOperation.put(operation, declared.get());
        Requirement other = byRoute.putIfAbsent(route, declared.get());
        if (other != null && !other.equals(declared.get())) {
            wrong.add(operation + " says other than the one that has " + route + " as well");
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
