package io.ringledger.events.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * It is known after all what came of an attempt of which nothing was: the carrier has reported it, however late, or somebody
 * has said so.
 *
 * @param callId call of the attempt
 * @param was what had been recorded of it
 * @param outcome what came of it
 * @param byHand whether somebody said so, and not the carrier, which may still report something else
 * @param status where the lead stands from now on, as soon as no other one stands for it
 * @param nextAt not before then, {@code null} where there is no other attempt
 * @param correctedAt our clock, UTC
 * @param retry why there is another attempt, or none
 */
public record LeadAttemptCorrected(
        LeadId leadId,
        CampaignId campaignId,
        CallId callId,
        AttemptOutcome was,
        AttemptOutcome outcome,
        boolean byHand,
        LeadStatus status,
        @Nullable Instant nextAt,
        Instant correctedAt,
        RetryVerdict retry)
        implements LeadEvent {}
