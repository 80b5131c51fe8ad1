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
 * It is known what came of an attempt, and whether there is to be another one.
 *
 * @param callId call of the attempt
 * @param outcome what came of it; {@code FORBIDDEN_BY_RULE} does not count as an attempt
 * @param status where the lead stands from now on
 * @param nextAt not before then, {@code null} where there is no other attempt
 * @param settledAt our clock, UTC
 * @param retry why there is another attempt, or none; {@code null} in what was recorded before that was kept
 */
public record LeadAttemptSettled(
        LeadId leadId,
        CampaignId campaignId,
        CallId callId,
        AttemptOutcome outcome,
        LeadStatus status,
        @Nullable Instant nextAt,
        Instant settledAt,
        @Nullable RetryVerdict retry)
        implements LeadEvent {}
