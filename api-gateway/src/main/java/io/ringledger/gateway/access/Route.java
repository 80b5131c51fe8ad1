package io.ringledger.gateway.access;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Where an operation is.
 *
 * @param path with the names of its variables in braces
 * @param method in capitals; a socket is opened by {@code GET}
 */
public record Route(String path, String method) implements Comparable<Route> {
    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::path).thenComparing(Route::method);

    static Stream<Route> of(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> new Route(pattern.getPatternString(), method.name())));
    }

    static Route ofSocket(PathPattern path) {
        return new Route(path.getPatternString(), "GET");
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
