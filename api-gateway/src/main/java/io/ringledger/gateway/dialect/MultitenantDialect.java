package io.ringledger.gateway.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Bare objects, lists with a total; a failure is flat. Source: multitenant document, error handling. */
public final class MultitenantDialect implements Dialect {
    private final JsonMapper mapper = DialectMappers.strict(PropertyNamingStrategies.SNAKE_CASE);
    private final JsonMapper textMapper = DialectMappers.ofText(PropertyNamingStrategies.SNAKE_CASE);

    @Override
    public Document document() {
        return Document.MULTITENANT;
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
        body.put("total", page.total());
        return body;
    }

    @Override
    public Object empty() {
        return Map.of("success", true);
    }

    @Override
    public Object failure(Failure failure) {
        return new Refusal(failure.message(), failure.code(), failure.details());
    }

    private record Refusal(String error, String code, Map<String, String> details) {}
}
