package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well a call was handled. Source: manager document, {@code QAScore}.
 *
 * @param id of the judgement, or of the first where one stands for all
 * @param reviewedBy who judged, as the token named them, or the rubric
 * @param manual whether a person did
 * @param notes {@code null} for none
 * @param createdAt recorded time of the judgement, or of the first, UTC
 * @param updatedAt recorded time of the judgement, UTC
 */
public record QaScoreView(
        ReviewId id,
        CallId callId,
        QaVerdict verdict,
        String reviewedBy,
        boolean manual,
        @Nullable PersonalText notes,
        Instant createdAt,
        Instant updatedAt) {}
