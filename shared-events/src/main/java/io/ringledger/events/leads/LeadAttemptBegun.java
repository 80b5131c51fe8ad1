package io.ringledger.events.leads;

import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign is about to dial the lead: nobody else does until that is settled.
 *
 * @param callId call of the attempt
 * @param attempt the how-manyeth that counts, from 1
 * @param begunAt our clock, UTC
 * @param variant the way of a test in which it is dialled, {@code null} where none is tested
 */
public record LeadAttemptBegun(
        LeadId leadId,
        CampaignId campaignId,
        CallId callId,
        int attempt,
        Instant begunAt,
        @Nullable AssignedVariant variant)
        implements LeadEvent {}
