package io.ringledger.gateway.calls.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What supervisors make of calls, and what rubrics made of them before. */
class QaReviewsTest extends GatewayTest {
    private static final String JUDGED = "/api/v1/calls/7/qa-reviews";
    private static final String NOT_JUDGED = "/api/v1/calls/8/qa-reviews";
    private static final QaVerdict VERDICT =
            CallFixtures.score(7, CallFixtures.BEGAN).verdict();

    @BeforeEach
    void thereAreCalls() {
        CallView over = CallFixtures.aCall(7, CallStatus.COMPLETED);
        platform.put(FakePlatform.TENANT, CallFixtures.judged(over, CallFixtures.score(7, CallFixtures.BEGAN)));
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(8, CallStatus.COMPLETED));
    }

    @Test
    void theScoreStandsInTheListAndInTheDetail() {
        signedIn()
                .get()
                .uri("/api/v1/calls/7")
                .exchange()
                .expectBody()
                .jsonPath("$.call.qa_score")
                .isEqualTo(.7725)
                .jsonPath("$.qa_scores.id")
                .isEqualTo(70)
                .jsonPath("$.qa_scores.call_id")
                .isEqualTo("call_7")
                .jsonPath("$.qa_scores.overall_score")
                .isEqualTo(.7725)
                .jsonPath("$.qa_scores.compliance_score")
                .isEqualTo(.7)
                .jsonPath("$.qa_scores.sentiment_label")
                .isEqualTo("negative")
                .jsonPath("$.qa_scores.compliance_issues[0]")
                .isEqualTo("ai_not_disclosed")
                .jsonPath("$.qa_scores.reviewed_by")
                .isEqualTo("rubric-1")
                .jsonPath("$.qa_scores.review_notes")
                .doesNotExist();
        signedIn()
                .get()
                .uri("/api/v1/calls/8")
                .exchange()
                .expectBody()
                .jsonPath("$.qa_scores")
                .doesNotExist();
    }

    @Test
    void whatIsNotSaidIsAsItStands() {
        post(JUDGED, Map.of("accuracy_score", .2, "review_notes", " Wrong price ", "flagged_issues", List.of()))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.review_id")
                .isNumber();
        ReviewCall review = platform.sent(ReviewCall.class).getFirst();
        assertThat(review.notes()).isEqualTo(new PersonalText("Wrong price"));
        assertThat(review.verdict())
                .isEqualTo(new QaVerdict(
                        QaScores.of(.5, .7, .2, .85), SentimentLabel.NEGATIVE, List.of("ai_not_disclosed"), List.of()));
        signedIn()
                .get()
                .uri(JUDGED)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.reviews[0].manual")
                .isEqualTo(true)
                .jsonPath("$.reviews[0].review_notes")
                .isEqualTo("Wrong price");
    }

    @Test
    void notesAloneChangeNoScore() {
        post(JUDGED, Map.of("review_notes", "I agree")).expectStatus().isCreated();
        assertThat(platform.sent(ReviewCall.class).getFirst().verdict()).isEqualTo(VERDICT);
    }

    @Test
    void theOverallScoreMayBeSaid() {
        post(JUDGED, Map.of("overall_score", 0)).expectStatus().isCreated();
        assertThat(platform.sent(ReviewCall.class).getFirst().verdict().scores())
                .isEqualTo(new QaScores(0, .5, .7, 1, .85));
    }

    @Test
    void aCallThatNobodyHasJudgedNeedsTheFourScores() {
        Map<String, Object> four =
                Map.of("sentiment_score", 1, "compliance_score", 1, "accuracy_score", .5, "professionalism_score", 0);
        post(NOT_JUDGED, four).expectStatus().isCreated();
        assertThat(platform.sent(ReviewCall.class).getFirst().verdict())
                .isEqualTo(new QaVerdict(QaScores.of(1, 1, .5, 0), SentimentLabel.NEUTRAL, List.of(), List.of()));
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(8, CallStatus.COMPLETED));
        refused(NOT_JUDGED, Map.of("overall_score", 1));
    }

    static Stream<Map<String, Object>> nonsense() {
        return Stream.of(
                Map.of(),
                Map.of("overall_score", 1.01),
                Map.of("accuracy_score", -.1),
                Map.of("accuracy_score", "good"),
                Map.of("sentiment_label", "angry"),
                Map.of("flagged_issues", List.of("Jane was rude")),
                Map.of("compliance_issues", List.of("")),
                Map.of("review_notes", "x".repeat(4_001)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(Map<String, Object> body) {
        refused(JUDGED, body);
    }

    @Test
    void aCallThatIsNotThere() {
        post("/api/v1/calls/99/qa-reviews", Map.of("overall_score", 1))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CALL_NOT_FOUND");
    }

    private void refused(String path, Map<String, Object> body) {
        int before = platform.sent(ReviewCall.class).size();
        post(path, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(ReviewCall.class)).hasSize(before);
    }

    private ResponseSpec post(String path, Object body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }
}
