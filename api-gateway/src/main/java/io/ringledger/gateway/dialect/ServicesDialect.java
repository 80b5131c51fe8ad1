package io.ringledger.gateway.dialect;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An envelope with {@code data}, camel case inside. Source: services document, response format. */
public final class ServicesDialect implements Dialect {
    private final JsonMapper mapper = DialectMappers.strict(null);
    private final JsonMapper textMapper = DialectMappers.ofText(null);
    private final Clock clock;

    public ServicesDialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Document document() {
        return Document.SERVICES;
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
        return new Envelope(true, view, Messaged.of(view, "Success"), now());
    }

    @Override
    public Object created(Object view) {
        return new Envelope(true, view, Messaged.of(view, "Created"), now());
    }

    @Override
    public Object page(Page<?> page) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(page.name(), page.items());
        data.put("page", page.number());
        data.put("limit", page.limit());
        data.put("total", page.total());
        return new Envelope(true, data, "Success", now());
    }

    @Override
    public Object empty() {
        return new Envelope(true, Map.of(), "Success", now());
    }

    @Override
    public Object failure(Failure failure) {
        Problem problem =
                new Problem(failure.code(), failure.message(), failure.details().isEmpty() ? null : failure.details());
        return new Refusal(false, problem, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Envelope(boolean success, Object data, String message, Instant timestamp) {}

    private record Refusal(boolean success, Problem error, Instant timestamp) {}

    private record Problem(
            String code, String message, @Nullable Map<String, String> details) {}
}
