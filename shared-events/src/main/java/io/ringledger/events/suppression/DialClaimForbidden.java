package io.ringledger.events.suppression;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * What was authorised may not be dialled after all: between authorisation and claim a rule came to refuse it. The authorisation is void.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param attemptId attempt that it is about
 * @param purpose what the dial is for
 * @param verdicts one of each rule, as judged at that moment
 * @param forbiddenAt our clock, UTC
 */
public record DialClaimForbidden(
        GateId gateId,
        SubjectId party,
        AttemptId attemptId,
        DialPurpose purpose,
        List<Verdict> verdicts,
        Instant forbiddenAt)
        implements NumberGateEvent {
    public DialClaimForbidden {
        verdicts = List.copyOf(verdicts);
    }
}
