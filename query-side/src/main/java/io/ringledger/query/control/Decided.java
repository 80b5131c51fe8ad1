package io.ringledger.query.control;

import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.api.control.DialDecisions.Step;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a gate said of one call.
 *
 * @param campaignId for which it would be made, {@code null} for none
 */
record Decided(TenantId tenant, CallId callId, @Nullable CampaignId campaignId, DialDecision decision) {
    static Decided of(RecordedEvent recorded) {
        return switch (recorded.payload()) {
            case DialAuthorised e ->
                new Decided(
                        recorded.tenant(),
                        e.purpose().callId(),
                        e.purpose().campaignId(),
                        new DialDecision(Step.AUTHORISED, e.attemptId(), e.verdicts(), millis(e.authorisedAt())));
            case DialForbidden e ->
                new Decided(
                        recorded.tenant(),
                        e.purpose().callId(),
                        e.purpose().campaignId(),
                        new DialDecision(Step.FORBIDDEN, e.attemptId(), e.verdicts(), millis(e.forbiddenAt())));
            case DialClaimGranted e ->
                new Decided(
                        recorded.tenant(),
                        e.purpose().callId(),
                        e.purpose().campaignId(),
                        new DialDecision(Step.CLAIM_GRANTED, e.attemptId(), e.verdicts(), millis(e.claimedAt())));
            case DialClaimForbidden e ->
                new Decided(
                        recorded.tenant(),
                        e.purpose().callId(),
                        e.purpose().campaignId(),
                        new DialDecision(Step.CLAIM_FORBIDDEN, e.attemptId(), e.verdicts(), millis(e.forbiddenAt())));
            default -> throw new IllegalStateException("no decision about a dial");
        };
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
