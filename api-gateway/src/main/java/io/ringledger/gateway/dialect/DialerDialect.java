package io.ringledger.gateway.dialect;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** An envelope with {@code data} and, for lists, {@code meta}. Source: dialer document, response formats. */
public final class DialerDialect implements Dialect {
    private final JsonMapper mapper = DialectMappers.strict(PropertyNamingStrategies.SNAKE_CASE);
    private final JsonMapper textMapper = DialectMappers.ofText(PropertyNamingStrategies.SNAKE_CASE);
    private final Clock clock;

    public DialerDialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Document document() {
        return Document.DIALER;
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
        return new Envelope(true, view, Messaged.of(view, "Success"), now(), null);
    }

    @Override
    public Object created(Object view) {
        return new Envelope(true, view, Messaged.of(view, "Created"), now(), null);
    }

    @Override
    public Object page(Page<?> page) {
        return new Envelope(true, page.items(), "Success", now(), new Meta(page.total(), page.number(), page.limit()));
    }

    @Override
    public Object empty() {
        return new Envelope(true, Map.of(), "Success", now(), null);
    }

    @Override
    public Object failure(Failure failure) {
        return new Refusal(false, new Problem(failure.code(), failure.message(), failure.details(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Envelope(
            boolean success,
            Object data,
            String message,
            Instant timestamp,
            @Nullable Meta meta) {}

    private record Meta(long total, int page, int perPage) {}

    private record Refusal(boolean success, Problem error) {}

    private record Problem(String code, String message, Map<String, String> details, Instant timestamp) {}
}
