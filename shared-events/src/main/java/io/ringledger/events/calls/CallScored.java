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
 * A call was judged by a rubric, without anybody doing it. Another rubric may judge it again, and so may the same where
 * more was heard than it knew of; what was judged before stays.
 *
 * @param callId the call
 * @param party holder of the customer's number
 * @param reviewId name of this judgement
 * @param rubric name and version of the rules, and of the model where one judged by them
 * @param utterances how many things said were known to it
 * @param notes why, in a few words; {@code null} where the issues say it all
 * @param scoredAt our clock, UTC
 */
public record CallScored(
        CallId callId,
        SubjectId party,
        ReviewId reviewId,
        String rubric,
        int utterances,
        QaVerdict verdict,

        @Personal(subject = "party") @Nullable PersonalText notes,

        Instant scoredAt)
        implements CallEvent {}
