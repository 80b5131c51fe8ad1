package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is on the screen is taken along as a file. */
@ExtendWith(Journeys.class)
class ExportJourneyTest {
    private final Http http;

    ExportJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void theFileHasTheCallsOfTheList() {
        List<String> calls = Stream.of("+12125550011", "+12125550021", "+12125550002")
                .map(this::call)
                .toList();
        calls.forEach(call -> http.post("/api/v1/calls/" + call + "/end", Map.of()));
        Instant now = Instant.now();
        Map<String, Object> range =
                Map.of("from_date", now.minus(Duration.ofHours(1)).toString(), "to_date", now.toString());
        Awaitility.await().untilAsserted(() -> {
            Map<String, JsonNode> listed = listed(range);
            List<String[]> rows = rows(range, "calls");
            assertThat(rows.stream().skip(1).map(row -> row[0]).toList())
                    .containsExactlyInAnyOrderElementsOf(listed.keySet())
                    .containsAll(calls);
            List<String> header = List.of(rows.getFirst());
            for (String[] row : rows.subList(1, rows.size())) {
                JsonNode call = Objects.requireNonNull(listed.get(row[0]));
                for (String field : List.of("started_at", "status", "to_number", "sentiment", "qa_score")) {
                    assertThat(row[header.indexOf(field)])
                            .as("%s of %s", field, row[0])
                            .isEqualTo(call.path(field).asString(""));
                }
            }
        });
        assertThat(rows(range, "overview").get(1))
                .containsExactly("total_calls", String.valueOf(listed(range).size()));
        assertThat(new String(export(range, "pdf", "full"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private Map<String, JsonNode> listed(Map<String, Object> range) {
        Map<String, JsonNode> calls = new HashMap<>();
        for (int page = 1; calls.size() == (page - 1) * 100; page++) {
            http.get("/api/v1/calls?limit=100&page=" + page + "&from_date=" + range.get("from_date") + "&to_date="
                            + range.get("to_date"))
                    .body()
                    .path("calls")
                    .forEach(call -> calls.put(call.path("id").asString(), call));
        }
        return calls;
    }

    /** None of the columns has anything to quote here. */
    private List<String[]> rows(Map<String, Object> range, String type) {
        return new String(export(range, "csv", type), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
    }

    private byte[] export(Map<String, Object> range, String format, String type) {
        Map<String, Object> body = new HashMap<>(range);
        body.putAll(Map.of("format", format, "report_type", type));
        return http.download("/api/v1/analytics/export", body);
    }

    private String call(String number) {
        return http.post("/api/v1/calls/initiate", Map.of("to_number", number))
                .body()
                .at("/call/id")
                .asString();
    }
}
