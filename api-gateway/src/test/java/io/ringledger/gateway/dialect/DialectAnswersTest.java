package io.ringledger.gateway.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dialect's words for every outcome, against what was approved in {@code golden/}. */
class DialectAnswersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Dialects DIALECTS = new Dialects(CLOCK);
    private static final Sample SAMPLE = new Sample("call_7", 3, null);

    private static final Map<String, Function<Dialect, Object>> OUTCOMES = Map.ofEntries(
            Map.entry("success", dialect -> dialect.success(SAMPLE)),
            Map.entry("created", dialect -> dialect.created(SAMPLE)),
            Map.entry("page", dialect -> dialect.page(new Page<>("things", List.of(SAMPLE, SAMPLE), 2, 2, 5))),
            Map.entry("empty-page", dialect -> dialect.page(new Page<>("things", List.of(), 1, 50, 0))),
            Map.entry("empty", Dialect::empty),
            failure("validation", 400, "VALIDATION_ERROR", Map.of("to_number", "missing or of the wrong type")),
            failure("unauthorized", 401, "UNAUTHORIZED", Map.of()),
            failure("forbidden", 403, "FORBIDDEN", Map.of()),
            failure("not-found", 404, "CALL_NOT_FOUND", Map.of()),
            failure("route-not-found", 404, "ROUTE_NOT_FOUND", Map.of()),
            failure("method-not-allowed", 405, "METHOD_NOT_ALLOWED", Map.of()),
            failure("not-acceptable", 406, "NOT_ACCEPTABLE", Map.of()),
            failure("conflict", 409, "CONFLICT", Map.of()),
            failure("too-large", 413, "PAYLOAD_TOO_LARGE", Map.of()),
            failure("unsupported-media-type", 415, "UNSUPPORTED_MEDIA_TYPE", Map.of()),
            failure("rate-limited", 429, "RATE_LIMITED", Map.of("retry_after_seconds", "12")),
            failure("internal-error", 500, "INTERNAL_ERROR", Map.of()),
            failure("unavailable", 503, "SERVICE_UNAVAILABLE", Map.of()));

    private record Sample(
            String id, int interactionsCount, @Nullable String absent) {}

    static Stream<Arguments> cells() {
        return Stream.of(Document.values())
                .flatMap(document -> OUTCOMES.keySet().stream().sorted().map(name -> Arguments.of(document, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void isAsApproved(Document document, String outcome) throws IOException {
        Dialect dialect = DIALECTS.of(document);
        Object body = OUTCOMES.getOrDefault(outcome, ignored -> "").apply(dialect);
        String path = "/golden/" + document.name().toLowerCase(Locale.ROOT) + "/" + outcome + ".json";
        assertThat(dialect.mapper().writeValueAsString(body)).isEqualTo(approved(path));
    }

    private static String approved(String path) throws IOException {
        try (InputStream golden = DialectAnswersTest.class.getResourceAsStream(path)) {
            return golden == null
                    ? "not approved yet: " + path
                    : new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Map.Entry<String, Function<Dialect, Object>> failure(
            String name, int status, String code, Map<String, String> details) {
        return Map.entry(name, dialect -> dialect.failure(new Failure(status, code, "What went wrong", details)));
    }
}
