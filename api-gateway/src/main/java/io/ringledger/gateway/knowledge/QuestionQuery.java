package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessSettings.KnowledgeBase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base is asked. Beyond the manager document.
 *
 * @param question 1 to 2,000 characters
 * @param businessId whose knowledge is asked, with everybody's; everybody's alone where it is not said
 * @param topK passages at most, 1 to 50; what the business configuration says, else 5
 * @param similarityThreshold 0 to 1; what the business configuration says, else 0.5
 */
record QuestionQuery(
        @Nullable String question,
        @Nullable BusinessId businessId,
        @Nullable Integer topK,
        @Nullable Double similarityThreshold) {
    private static final int LONGEST = 2_000;
    private static final int MOST = 50;

    /**
     * The question as a message.
     *
     * @param settings of the business
     */
    RetrieveKnowledge toQuery(KnowledgeBase settings) {
        return new RetrieveKnowledge(
                businessId,
                Objects.requireNonNull(question),
                Math.min(MOST, Objects.requireNonNullElse(topK, settings.retrievalTopK())),
                Objects.requireNonNullElse(similarityThreshold, settings.similarityThreshold()));
    }

    /**
     * The same, once everything is known to be in range.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is not
     */
    QuestionQuery checked() {
        if (question == null || question.isBlank() || question.length() > LONGEST) {
            throw InvalidInput.of("question", "1 to " + LONGEST + " characters");
        }
        if (topK != null && (topK < 1 || topK > MOST)) {
            throw InvalidInput.of("top_k", "1 to " + MOST);
        }
        if (similarityThreshold != null && !(similarityThreshold >= 0 && similarityThreshold <= 1)) {
            throw InvalidInput.of("similarity_threshold", "0 to 1");
        }
        return this;
    }
}
