package io.ringledger.gateway.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bare objects, lists under a named key. The document shows no failure, so it has the commonest form. Source: omnichannel
 * document.
 */
public final class OmnichannelDialect implements Dialect {
    private final JsonMapper mapper = DialectMappers.strict(PropertyNamingStrategies.SNAKE_CASE);
    private final JsonMapper textMapper = DialectMappers.ofText(PropertyNamingStrategies.SNAKE_CASE);

    @Override
    public Document document() {
        return Document.OMNICHANNEL;
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
        return new Refusal(
                false,
                new Problem(failure.code(), failure.message(), failure.details().isEmpty() ? null : failure.details()));
    }

    private record Refusal(boolean success, Problem error) {}

    private record Problem(
            String code, String message, @Nullable Map<String, String> details) {}
}
