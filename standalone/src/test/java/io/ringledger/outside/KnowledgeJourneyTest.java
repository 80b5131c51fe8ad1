package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the business knows is written and uploaded, found again and asked. */
@ExtendWith(Journeys.class)
class KnowledgeJourneyTest {
    private static final Duration READ = Duration.ofSeconds(30);

    private final Http http;

    KnowledgeJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url()).login();
    }

    @Test
    void anEntryIsFoundAsSoonAsItIsWrittenAndNoMoreOnceItIsDeleted() {
        JsonNode entry = http.post(
                        "/api/v1/knowledge",
                        Map.of(
                                "title",
                                "Quokka policy",
                                "content",
                                "Quokkas are fed on Tuesdays.",
                                "business_id",
                                "zoo"))
                .body()
                .path("entry");
        assertThat(search("quokka tues").path("entries").path(0)).isEqualTo(entry);
        JsonNode answer = http.get(
                        "/api/v1/knowledge/passages?business_id=zoo&question=" + encode("When is a quokka fed?"))
                .body();
        assertThat(answer.path("passages").path(0).path("entry_id")).isEqualTo(entry.path("id"));
        assertThat(answer.path("passages").path(0).path("similarity").asDouble())
                .isEqualTo(1);
        assertThat(http.delete("/api/v1/knowledge/" + entry.path("id").asLong()).status())
                .isEqualTo(200);
        assertThat(search("quokka").path("pagination").path("total").asInt()).isZero();
    }

    @Test
    void aDocumentIsReadInTheBackground() {
        JsonNode entry = upload("axolotl.pdf", pdf("Axolotls regrow their limbs."));
        Awaitility.await().atMost(READ).untilAsserted(() -> {
            JsonNode found = search("axolotls regrow").path("entries").path(0);
            assertThat(found.path("id")).isEqualTo(entry.path("id"));
            assertThat(found.path("processing_status").asString()).isEqualTo("completed");
            assertThat(found.path("content").asString()).isEqualTo("Axolotls regrow their limbs.");
            assertThat(found.path("pages").asInt()).isEqualTo(1);
        });
    }

    @Test
    void aDocumentThatIsBrokenSaysSo() {
        JsonNode entry = upload("wombat.docx", "PK\u0003\u0004 and nothing more");
        Awaitility.await().atMost(READ).untilAsserted(() -> {
            JsonNode found = http.get("/api/v1/knowledge/" + entry.path("id").asLong())
                    .body()
                    .path("entry");
            assertThat(found.path("processing_status").asString()).isEqualTo("failed");
            assertThat(found.path("processing_error").asString()).isEqualTo("broken");
            assertThat(found.path("title").asString()).isEqualTo("wombat");
        });
    }

    private JsonNode search(String words) {
        return http.get("/api/v1/knowledge?search=" + encode(words)).body();
    }

    private JsonNode upload(String name, String content) {
        String body = """
                --limit\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                \r
                %s\r
                --limit--\r
                """.formatted(name, content);
        var answer = http.exchange(
                "POST",
                "/api/v1/knowledge/upload",
                Map.of("Content-Type", "multipart/form-data; boundary=limit"),
                body);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("processing_status").asString()).isIn("processing", "completed", "failed");
        return answer.body().path("entry");
    }

    /** As a person would write it: without the table of where its objects lie. */
    private static String pdf(String text) {
        String content = "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET";
        return """
                %%PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
                  /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
                4 0 obj << /Length %d >> stream
                %s
                endstream endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """.formatted(content.length(), content);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
