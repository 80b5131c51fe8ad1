package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a dashboard shows is what the lists show, whichever way time is cut. */
@ExtendWith(Journeys.class)
class AnalyticsJourneyTest {
    private final Http http;

    AnalyticsJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void theNumbersAgreeWithTheLists() {
        List<String> calls = List.of(call("+12125550100"), call("+12125550021"), call("+12125550002"));
        Awaitility.await().until(() -> status(calls.getFirst()), "in_progress"::equals);
        http.post("/api/v1/calls/" + calls.getFirst() + "/escalate", Map.of("skills", List.of("none has this")));
        calls.forEach(call -> http.post("/api/v1/calls/" + call + "/end", Map.of()));
        Instant now = Instant.now();
        String range = "from_date=" + now.minus(Duration.ofHours(50)) + "&to_date=" + now.plusSeconds(60);
        for (String cut : List.of("hour", "day", "week", "month")) {
            for (String zone : List.of("UTC", "Asia/Kolkata", "%2B00:07")) {
                Awaitility.await(cut + " " + zone)
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> {
                            JsonNode volume = http.get("/api/v1/analytics/call-volume?" + range + "&interval=" + cut
                                            + "&time_zone=" + zone)
                                    .body()
                                    .path("data");
                            assertThat(sum(volume, "total_calls"))
                                    .isEqualTo(total("calls", range))
                                    .isPositive();
                            assertThat(sum(volume, "inbound_calls"))
                                    .isEqualTo(total("calls", range + "&direction=inbound"));
                            assertThat(sum(volume, "completed_calls"))
                                    .isEqualTo(total("calls", range + "&status=completed"));
                        });
            }
        }
        JsonNode escalations =
                http.get("/api/v1/analytics/escalations?" + range).body();
        assertThat(escalations.path("total_escalations").asLong())
                .isEqualTo(total("escalations", range))
                .isPositive();
        for (String status : List.of("pending", "in_progress", "completed", "cancelled")) {
            Awaitility.await(status)
                    .untilAsserted(() -> assertThat(http.get("/api/v1/analytics/escalations?" + range)
                                    .body()
                                    .at("/by_status/" + status)
                                    .asLong())
                            .isEqualTo(total("escalations", range + "&status=" + status)));
        }
    }

    private static long sum(JsonNode periods, String field) {
        return periods.valueStream()
                .mapToLong(period -> period.path(field).asLong())
                .sum();
    }

    private long total(String list, String query) {
        return http.get("/api/v1/" + list + "?limit=1&" + query)
                .body()
                .at("/pagination/total")
                .asLong();
    }

    private String status(String call) {
        return http.get("/api/v1/calls/" + call).body().at("/call/status").asString();
    }

    private String call(String number) {
        return http.post("/api/v1/calls/initiate", Map.of("to_number", number))
                .body()
                .at("/call/id")
                .asString();
    }
}
