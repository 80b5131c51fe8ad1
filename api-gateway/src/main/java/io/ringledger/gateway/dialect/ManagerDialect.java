package io.ringledger.gateway.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Bare objects under named keys, {@code error} with a code. Source: manager document, sections 7 and 9. */
public final class ManagerDialect implements Dialect {
    private final JsonMapper mapper = DialectMappers.strict(PropertyNamingStrategies.SNAKE_CASE);
    private final JsonMapper textMapper = DialectMappers.ofText(PropertyNamingStrategies.SNAKE_CASE);

    @Override
    public Document document() {
        return Document.MANAGER;
    }

    @Override
    public JsonMapper mapper() {
        return mapper;
    }

    @Override
    public JsonMapper textMapper() {
        return textMapper;
    }

    @Override
    public Object success(Object view) {
        return view;
    }

    @Override
    public Object page(Page<?> page) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(page.name(), page.items());
        body.put("pagination", Pagination.of(page));
        return body;
    }

    @Override
    public Object empty() {
        return Map.of("success", true);
    }

    @Override
    public Object failure(Failure failure) {
        return new Refusal(
                new Problem(failure.code(), failure.message(), failure.details().isEmpty() ? null : failure.details()));
    }

    /**
     * It was not done, on a path that the multitenant document has, too: code and details stand on top as well, where its
     * front end looks for them. Source: conflicts, C.
     */
    Object sharedFailure(Failure failure) {
        return new SharedRefusal(
                new Problem(failure.code(), failure.message(), failure.details()),
                failure.message(),
                failure.code(),
                failure.details());
    }

    private record Refusal(Problem error) {}

    private record SharedRefusal(Problem error, String message, String code, Map<String, String> details) {}

    private record Problem(
            String code, String message, @Nullable Map<String, String> details) {}

    private record Pagination(int page, int limit, long total, long totalPages, boolean hasNext, boolean hasPrev) {
        static Pagination of(Page<?> page) {
            return new Pagination(
                    page.number(), page.limit(), page.total(), page.pages(), page.hasNext(), page.hasPrevious());
        }
    }
}
