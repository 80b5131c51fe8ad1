package io.ringledger.events.suppression;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * An attempt may claim the dial: every rule allows it, or is not about it. Not yet the right to dial, for much can happen until then.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param attemptId attempt that it is about
 * @param purpose what the dial is for
 * @param verdicts one of each rule, as judged at that moment
 * @param validUntil moment from which it cannot be claimed any more
 * @param authorisedAt our clock, UTC
 */
public record DialAuthorised(
        GateId gateId,
        SubjectId party,
        AttemptId attemptId,
        DialPurpose purpose,
        List<Verdict> verdicts,
        Instant validUntil,
        Instant authorisedAt)
        implements NumberGateEvent {
    public DialAuthorised {
        verdicts = List.copyOf(verdicts);
    }
}
