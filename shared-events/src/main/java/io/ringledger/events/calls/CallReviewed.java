package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody judged a call; who did is in the metadata. It counts more than any rubric, before and after.
 *
 * @param callId the call
 * @param party holder of the customer's number
 * @param reviewId name of this judgement
 * @param notes what the reviewer wrote about it, {@code null} for nothing
 * @param reviewedAt our clock, UTC
 */
public record CallReviewed(
        CallId callId,
        SubjectId party,
        ReviewId reviewId,
        QaVerdict verdict,

        @Personal(subject = "party") @Nullable PersonalText notes,

        Instant reviewedAt)
        implements CallEvent {}
