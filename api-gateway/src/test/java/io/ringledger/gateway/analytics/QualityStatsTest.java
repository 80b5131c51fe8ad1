package io.ringledger.gateway.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Overview, quality and sentiment in numbers; the platform behind it answers two periods. */
class QualityStatsTest extends GatewayTest {
    private static final String RANGE = "?from_date=2026-11-01&to_date=2026-11-02";

    @Test
    void theOverview() {
        assertThat(body("overview"))
                .isEqualTo("{\"total_calls\":5,\"active_calls\":1,\"completed_calls\":3,\"failed_calls\":1,"
                        + "\"escalated_calls\":1,\"average_qa_score\":0.5667,\"average_call_duration\":33.3333,"
                        + "\"escalation_rate\":20.0,"
                        + "\"sentiment_distribution\":{\"positive\":2,\"neutral\":0,\"negative\":2},"
                        + "\"qa_score_distribution\":{\"excellent\":1,\"good\":0,\"fair\":0,\"poor\":2}}");
    }

    @Test
    void howWellCallsWereHandled() {
        assertThat(body("qa"))
                .isEqualTo("{\"average_scores\":{\"overall\":0.5667,\"sentiment\":0.5,\"compliance\":0.3,"
                        + "\"accuracy\":1.0,\"professionalism\":0.7333},\"score_distribution\":["
                        + "{\"range\":\"0.8-1.0\",\"count\":1,\"percentage\":33.33},"
                        + "{\"range\":\"0.6-0.79\",\"count\":0,\"percentage\":0.0},"
                        + "{\"range\":\"0.4-0.59\",\"count\":0,\"percentage\":0.0},"
                        + "{\"range\":\"0.0-0.39\",\"count\":2,\"percentage\":66.67}],"
                        + "\"trends\":[{\"period\":\"2026-11-01\",\"average_score\":0.5667}],\"top_issues\":["
                        + "{\"issue\":\"opt_out_ignored\",\"count\":2,\"percentage\":66.67},"
                        + "{\"issue\":\"no_closing\",\"count\":1,\"percentage\":33.33},"
                        + "{\"issue\":\"no_greeting\",\"count\":1,\"percentage\":33.33}]}");
    }

    @Test
    void howCustomersFelt() {
        assertThat(body("sentiment"))
                .isEqualTo("{\"distribution\":{\"positive\":2,\"neutral\":0,\"negative\":2},"
                        + "\"average_sentiment_score\":-0.125,\"trends\":["
                        + "{\"period\":\"2026-11-01\",\"positive\":2,\"neutral\":0,\"negative\":2,\"average_score\":-0.125},"
                        + "{\"period\":\"2026-11-02\",\"positive\":0,\"neutral\":0,\"negative\":0,\"average_score\":0.0}],"
                        + "\"correlation\":{\"sentiment_vs_qa\":0.8125,\"sentiment_vs_escalation\":0.0}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "qa", "sentiment"})
    void nonsenseIsRefused(String kind) {
        for (String query :
                new String[] {"?from_date=2026-11-02&to_date=2026-11-01", "?to_date=soon", "?interval=year"}) {
            get(kind, query)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
        get(kind, "").expectStatus().isOk();
    }

    private ResponseSpec get(String kind, String query) {
        return signedIn().get().uri("/api/v1/analytics/" + kind + query).exchange();
    }

    private String body(String kind) {
        return Objects.requireNonNull(get(kind, RANGE)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
