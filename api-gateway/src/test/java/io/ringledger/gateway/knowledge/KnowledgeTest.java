package io.ringledger.gateway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.BusinessId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Entries are written, listed, asked and deleted. */
class KnowledgeTest extends GatewayTest {
    @Test
    void anEntryIsWrittenAsTheDocumentSays() {
        add(Map.of(
                        "business_id", "b1",
                        "title", " Returns ",
                        "content", "Thirty days.",
                        "source", "handbook",
                        "source_type", "text",
                        "metadata", Map.of("Chapter", 3)))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.entry.id")
                .isNumber()
                .jsonPath("$.entry.business_id")
                .isEqualTo("b1")
                .jsonPath("$.entry.title")
                .isEqualTo("Returns")
                .jsonPath("$.entry.content")
                .isEqualTo("Thirty days.")
                .jsonPath("$.entry.metadata.Chapter")
                .isEqualTo(3)
                .jsonPath("$.entry.processing_status")
                .isEqualTo("completed")
                .jsonPath("$.message")
                .isEqualTo("Entry created");
        AddKnowledge added = platform.sent(AddKnowledge.class).getFirst();
        get("/" + added.entryId().number())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.entry.created_at")
                .isEqualTo(added.at().toString());
        get("?business_id=b1&limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.entries[0].id")
                .isEqualTo(added.entryId().number())
                .jsonPath("$.pagination.total")
                .isEqualTo(1);
        get("?business_id=b2").expectBody().jsonPath("$.entries.length()").isEqualTo(0);
    }

    @Test
    void ofALongEntryAListSaysThatThereIsMore() {
        add(Map.of("title", "Long", "content", "x".repeat(KnowledgePage.BEGINNING + 1)))
                .expectStatus()
                .isCreated();
        get("").expectBody().jsonPath("$.entries[0].content_truncated").isEqualTo(true);
    }

    static Stream<Map<String, Object>> nonsense() {
        return Stream.of(
                Map.of("content", "x"),
                Map.of("title", "x"),
                Map.of("title", " ", "content", "x"),
                Map.of("title", "x", "content", " "),
                Map.of("title", "x".repeat(501), "content", "x"),
                Map.of("title", "x", "content", "x", "business_id", "a b"),
                Map.of("title", "x", "content", "x", "metadata", "none"),
                Map.of("title", "x", "content", "x", "metadata", Map.of("a", "x".repeat(8_192))),
                Map.of("title", "x", "content", 5),
                Map.of("title", "x", "content", "x", "source_type", "x".repeat(101)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(Map<String, Object> body) {
        add(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(AddKnowledge.class)).isEmpty();
    }

    @Test
    void anEntryIsDeletedAndThenNotThere() {
        add(Map.of("title", "Returns", "content", "Thirty days."))
                .expectStatus()
                .isCreated();
        var id = platform.sent(AddKnowledge.class).getFirst().entryId();
        delete("/" + id.number())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true);
        for (String gone : new String[] {"/" + id, "/99", "/nonsense"}) {
            get(gone)
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("KNOWLEDGE_NOT_FOUND");
            delete(gone).expectStatus().isNotFound();
        }
        assertThat(platform.sent(DeleteKnowledge.class)).hasSize(1);
    }

    @Test
    void whereNoConfigurationSaysOtherwiseAQuestionHasUsualLimits() {
        add(Map.of("title", "Returns", "content", "Thirty days."))
                .expectStatus()
                .isCreated();
        get("/passages?question=How+long&business_id=b1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.enabled")
                .isEqualTo(true)
                .jsonPath("$.passages[0].content")
                .isEqualTo("Thirty days.")
                .jsonPath("$.passages[0].similarity")
                .isEqualTo(.75);
        assertThat(platform.lastQuestion()).isEqualTo(new RetrieveKnowledge(new BusinessId("b1"), "How long", 5, .5));
    }

    @Test
    void theConfigurationOfTheBusinessDecidesWhatIsNotSaid() {
        String business = business(true);
        get("/passages?question=How+long&business_id=" + business)
                .expectStatus()
                .isOk();
        assertThat(platform.lastQuestion())
                .isEqualTo(new RetrieveKnowledge(new BusinessId(business), "How long", 7, .25));
        get("/passages?question=How+long&top_k=2&similarity_threshold=0.9&business_id=" + business)
                .expectStatus()
                .isOk();
        assertThat(platform.lastQuestion())
                .isEqualTo(new RetrieveKnowledge(new BusinessId(business), "How long", 2, .9));
    }

    @Test
    void aBusinessMayNotLetItsKnowledgeBeAsked() {
        get("/passages?question=How+long&business_id=" + business(false))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.enabled")
                .isEqualTo(false)
                .jsonPath("$.passages.length()")
                .isEqualTo(0);
        assertThat(platform.lastQuestion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/passages",
                "/passages?question=+",
                "/passages?question=a&top_k=0",
                "/passages?question=a&top_k=51",
                "/passages?question=a&similarity_threshold=1.1",
                "/passages?question=a&similarity_threshold=NaN",
                "/passages?question=a&business_id=a%20b",
                "?limit=101",
                "?page=0"
            })
    void questionsOutOfRangeAreRefused(String rest) {
        get(rest)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
    }

    private String business(boolean enabled) {

        Map<?, ?> made = signedIn()
                .post()
                .uri("/api/v1/config/business")
                .bodyValue(Map.of("name", "Shop", "type", "retail", "config_data", settings(enabled)))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        var config =
                (Map<?, ?>) Objects.requireNonNull(Objects.requireNonNull(made).get("config"));
        return String.valueOf(config.get("id"));
    }

    private static Map<String, Object> settings(boolean enabled) {
        return Map.of(
                "ai", Map.of("model", "m", "temperature", .5, "system_prompt", "Be kind."),
                "voice", Map.of("language", "en-US", "voice", "alice", "response_delay", .5),
                "knowledge_base", Map.of("enabled", enabled, "retrieval_top_k", 7, "similarity_threshold", .25),
                "quality_assurance",
                        Map.of(
                                "enabled", true,
                                "sentiment_analysis", true,
                                "compliance_check", true,
                                "min_score_threshold", .5),
                "escalation", Map.of("enabled", false, "triggers", new Object[0], "warm_transfer", false));
    }

    private ResponseSpec get(String rest) {
        return signedIn()
                .get()
                .uri(java.net.URI.create("http://localhost:" + port + "/api/v1/knowledge" + rest))
                .exchange();
    }

    private ResponseSpec delete(String rest) {
        return signedIn().delete().uri("/api/v1/knowledge" + rest).exchange();
    }

    private ResponseSpec add(Map<String, Object> body) {
        return signedIn().post().uri("/api/v1/knowledge").bodyValue(body).exchange();
    }
}
