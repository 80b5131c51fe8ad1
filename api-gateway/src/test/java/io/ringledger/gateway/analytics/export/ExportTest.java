package io.ringledger.gateway.analytics.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Files of what dashboards and lists show. */
class ExportTest extends GatewayTest {
    private static final Instant BEGAN = CallFixtures.BEGAN;

    @Test
    void callsAsRows() {
        put(CallFixtures.judged(CallFixtures.aCall(7), CallFixtures.score(7, BEGAN)));
        put(CallFixtures.begun(CallFixtures.aCall(8), BEGAN.plusSeconds(60)));
        put(CallFixtures.begun(CallFixtures.aCall(9), Instant.parse("2026-03-02T00:00:00Z")));
        platform.put(new TenantId("other"), CallFixtures.aCall(10));
        var file = file("csv", "calls", Map.of("time_zone", "Europe/Berlin"));
        assertThat(file.getResponseHeaders().getContentType())
                .isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        assertThat(file.getResponseHeaders().getContentDisposition())
                .isEqualTo(ContentDisposition.attachment()
                        .filename("calls_2026-03-01_2026-03-01.csv")
                        .build());
        assertThat(lines(file))
                .containsExactly(
                        "call_id,started_at,business_id,direction,status,outcome,from_number,to_number,ended_at,"
                                + "duration_seconds,interactions,escalation_status,agent_id,agent_name,sentiment,"
                                + "sentiment_score,qa_score",
                        "call_7,2026-03-01T11:00:00+01:00,acme,outbound,in_progress,,+15005550006,+12125550100,,,3,,,,,,0.7725",
                        "call_8,2026-03-01T11:01:00+01:00,acme,outbound,in_progress,,+15005550006,+12125550100,,,3,,,,,,");
    }

    @Test
    void scoresAsRowsOfTheCallsThatHaveThem() {
        put(CallFixtures.judged(CallFixtures.aCall(7), CallFixtures.score(7, BEGAN)));
        put(CallFixtures.aCall(8));
        assertThat(lines(file("csv", "qa", Map.of())))
                .containsExactly(
                        "call_id,started_at,business_id,overall_score,sentiment_qa_score,compliance_score,accuracy_score,"
                                + "professionalism_score,compliance_issues,flagged_issues,reviewed_by,review_notes",
                        "call_7,2026-03-01T10:00:00Z,acme,0.7725,0.5,0.7,1,0.85,ai_not_disclosed,no_closing,rubric-1,");
        assertThat(lines(file("csv", "sentiment", Map.of()))).hasSize(1);
        assertThat(lines(file("csv", "full", Map.of()))).hasSize(3);
    }

    @Test
    void figuresAsRows() {
        assertThat(lines(file("csv", "overview", Map.of())))
                .startsWith("metric,value", "total_calls,5", "active_calls,1")
                .contains("average_qa_score,0.5667", "escalation_rate,20", "sentiment_negative,2", "qa_poor,2");
    }

    @Test
    void escalationsAsRows() {
        put(CallFixtures.aCall(7));
        signedIn().post().uri("/api/v1/calls/7/escalate").bodyValue(Map.of()).exchange();
        Map<String, Object> today = Map.of("from_date", "2026-01-01", "to_date", "2099-12-31", "interval", "month");
        List<String> lines = lines(file("csv", "escalations", today));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("escalation_id,call_id,business_id,requested_at,trigger_type,status");
        assertThat(lines.getLast()).contains(",call_7,").contains(",manual,");
    }

    /** More than one slice, and more in one moment than a slice holds. */
    @Test
    void eachCallIsThereOnceHoweverManyBeganAtTheSameMoment() {
        for (int call = 0; call < 1_800; call++) {
            put(CallFixtures.begun(
                    CallFixtures.aCall(100_000 + call),
                    BEGAN.plusMillis(call < 300 ? call : call < 1_700 ? 300 : call)));
        }
        List<String> ids = lines(file("csv", "calls", Map.of())).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(ids).hasSize(1_800).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void pagesShowTheSameNumbers(ReportType type) throws IOException {
        put(CallFixtures.judged(CallFixtures.aCall(7), CallFixtures.score(7, BEGAN)));
        var file = file("pdf", type.name().toLowerCase(Locale.ROOT), Map.of());
        assertThat(file.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        String text = text(Objects.requireNonNull(file.getResponseBody()));
        assertThat(text).contains("Calls that began from 2026-03-01T00:00:00Z to 2026-03-01T23:59:59.999Z");
        String expected = switch (type) {
            case OVERVIEW -> "average qa score 0.5667";
            case CALLS -> "2026-03-01T10:00:00Z outbound";
            case QA -> "opt_out_ignored 2 66.67";
            case SENTIMENT -> "all 2 0 2 -0.125";
            case ESCALATIONS -> "keyword 2 66.67";
            case FULL -> "And 4 more";
        };
        // between cells the extraction may see no blank
        assertThat(text.replace(" ", "")).contains(expected.replace(" ", ""));
    }

    @Test
    void chartsAreThereUnlessNobodyWantsThem() throws IOException {
        byte[] with = Objects.requireNonNull(file("pdf", "overview", Map.of()).getResponseBody());
        byte[] without = Objects.requireNonNull(
                file("pdf", "overview", Map.of("include_charts", false)).getResponseBody());
        assertThat(text(with)).contains("Calls by day");
        assertThat(text(without)).doesNotContain("Calls by day");
        assertThat(with.length).isGreaterThan(without.length);
    }

    static Stream<Map<String, Object>> nonsense() {
        return Stream.of(
                Map.of(),
                Map.of("format", "csv"),
                Map.of("report_type", "calls"),
                Map.of("format", "docx", "report_type", "calls"),
                Map.of("format", "csv", "report_type", "everything"),
                Map.of("format", "csv", "report_type", "calls", "from_date", "soon"),
                Map.of("format", "pdf", "report_type", "calls", "from_date", "2026-02-02", "to_date", "2026-02-01"),
                Map.of("format", "pdf", "report_type", "calls", "include_charts", "many"),
                Map.of("format", "csv", "report_type", "calls", "business_id", "a b"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(Map<String, Object> body) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
    }

    /** No half of a file that looks like a whole one. */
    @Test
    void whatCannotBeReadIsAFailureAndNoFile() {
        platform.failWith(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "away"));
        for (String format : List.of("csv", "pdf")) {
            var answer = post(Map.of("format", format, "report_type", "calls"))
                    .expectStatus()
                    .isEqualTo(503)
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("SERVICE_UNAVAILABLE")
                    .returnResult();
            assertThat(answer.getResponseHeaders().getContentDisposition().isAttachment())
                    .isFalse();
        }
    }

    private void put(CallView call) {
        platform.put(FakePlatform.TENANT, call);
    }

    private EntityExchangeResult<byte[]> file(String format, String type, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("format", format, "report_type", type, "from_date", "2026-03-01", "to_date", "2026-03-01"));
        body.putAll(more);
        return post(body).expectStatus().isOk().expectBody().returnResult();
    }

    private ResponseSpec post(Map<String, Object> body) {
        return signedIn().post().uri("/api/v1/analytics/export").bodyValue(body).exchange();
    }

    private static List<String> lines(EntityExchangeResult<byte[]> file) {
        return new String(Objects.requireNonNull(file.getResponseBody()), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }
}
