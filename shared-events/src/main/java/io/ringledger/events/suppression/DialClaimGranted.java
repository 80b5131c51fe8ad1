package io.ringledger.events.suppression;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * The attempt that was authorised dials now; everything was looked at once more. Counts as an attempt from here on.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param attemptId attempt that it is about
 * @param purpose what the dial is for
 * @param verdicts one of each rule, as judged at that moment
 * @param claimedAt our clock, UTC
 */
public record DialClaimGranted(
        GateId gateId,
        SubjectId party,
        AttemptId attemptId,
        DialPurpose purpose,
        List<Verdict> verdicts,
        Instant claimedAt)
        implements NumberGateEvent {
    public DialClaimGranted {
        verdicts = List.copyOf(verdicts);
    }
}
