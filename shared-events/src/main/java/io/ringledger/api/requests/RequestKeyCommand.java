package io.ringledger.api.requests;

import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a key under which a request may be repeated. */
public sealed interface RequestKeyCommand {
    RequestKeyId keyId();

    /**
     * Do a request under the key, or find out what was answered to it; answers a {@link RequestClaim}. Silent when it was
     * answered, and when this same claim was made before.
     *
     * @param firstNumber of the ids that the request makes, where nobody has claimed it before
     * @throws io.ringledger.api.rejections.Rejected IN_PROGRESS if somebody does it, for half a minute;
     *     IDEMPOTENCY_KEY_REUSED if the key is of another request, for a day
     */
    record ClaimRequest(@TargetAggregateIdentifier RequestKeyId keyId, RequestPrint print, long firstNumber, Instant at)
            implements RequestKeyCommand {}

    /**
     * Keep what was answered; silent when something was kept or the claim is not the present one.
     *
     * @param subject whose key the body is encrypted with
     */
    record KeepAnswer(
            @TargetAggregateIdentifier RequestKeyId keyId,
            long firstNumber,
            SubjectId subject,
            RequestAnswer answer,
            Instant at)
            implements RequestKeyCommand {}

    /** Let whoever asks next do the request, under the same ids; silent when nobody does it. */
    record ReleaseRequest(@TargetAggregateIdentifier RequestKeyId keyId, long firstNumber, Instant at)
            implements RequestKeyCommand {}
}
