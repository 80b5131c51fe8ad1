package io.ringledger.api.leads;

import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a lead.
 *
 * @throws io.ringledger.api.rejections.Rejected LEAD_NOT_FOUND, any but {@link CreateLead}, if there is none, or it was deleted
 */
public sealed interface LeadCommand {
    LeadId leadId();

    /**
     * Enter somebody; silent where the lead exists.
     *
     * @param campaignId {@code null} for nobody's yet
     */
    record CreateLead(
            @TargetAggregateIdentifier LeadId leadId,
            SubjectId party,
            @Nullable CampaignId campaignId,
            LeadProfile profile,
            @Nullable String source,
            int priority,
            Instant at)
            implements LeadCommand {}

    /** Say all that is known of it anew; silent where that is nothing else. */
    record ReviseLead(
            @TargetAggregateIdentifier LeadId leadId,
            SubjectId party,
            LeadProfile profile,
            @Nullable String source,
            int priority,
            Instant at)
            implements LeadCommand {}

    /** Say how it ended with it, and whether it is done with; silent where that was said. */
    record SetLeadDisposition(@TargetAggregateIdentifier LeadId leadId, String disposition, boolean closes, Instant at)
            implements LeadCommand {}

    /** Let nobody find it any more. An attempt that is under way goes on. */
    record DeleteLead(@TargetAggregateIdentifier LeadId leadId, Instant at) implements LeadCommand {}

    /**
     * Let another lead stand for it; silent where that one does.
     *
     * @throws io.ringledger.api.rejections.Rejected LEAD_MERGED if yet another one stands for it, or it for others;
     *     LEAD_BEING_CALLED if it is being called
     */
    record MergeLead(@TargetAggregateIdentifier LeadId leadId, LeadId survivor, Instant at) implements LeadCommand {}

    /** Let it stand for itself again, as before; silent where it does. */
    record UnmergeLead(@TargetAggregateIdentifier LeadId leadId, Instant at) implements LeadCommand {}

    /**
     * Stand for another lead as well, and take from there what is lacking; silent where it does.
     *
     * @param profile who the other one is
     * @throws io.ringledger.api.rejections.Rejected LEAD_MERGED if another lead stands for this one
     */
    record AbsorbLead(@TargetAggregateIdentifier LeadId leadId, LeadId merged, LeadProfile profile, Instant at)
            implements LeadCommand {}

    /** Do not stand for another lead any more, and lack again what was taken from there; silent where it does not. */
    record ReleaseLead(@TargetAggregateIdentifier LeadId leadId, LeadId merged, Instant at) implements LeadCommand {}

    /**
     * Dial it now; silent for a call that has begun an attempt on it.
     *
     * @param variant the way of its campaign's test in which it is dialled, {@code null} where none is tested
     * @throws io.ringledger.api.rejections.Rejected LEAD_NOT_DUE if it is being called, is not to be called any more or not
     *     yet, or belongs to no campaign
     */
    record BeginLeadAttempt(
            @TargetAggregateIdentifier LeadId leadId,
            CallId callId,
            @Nullable AssignedVariant variant,
            Instant at) implements LeadCommand {}

    /**
     * Record what came of an attempt; when it is due again follows from the policy. Silent for one that is settled, unless nothing
     * was known of it or somebody had only said so: then it is corrected.
     *
     * @param policy of its campaign
     * @param zone by whose clock its parts of the day are told apart
     * @throws io.ringledger.api.rejections.Rejected LEAD_ATTEMPT_UNKNOWN if the call has begun none on it
     */
    record SettleLeadAttempt(
            @TargetAggregateIdentifier LeadId leadId,
            CallId callId,
            AttemptOutcome outcome,
            RetryPolicy policy,
            ZoneId zone,
            Instant at)
            implements LeadCommand {}

    /**
     * Say what came of the attempt of which nothing is known; when it is due again follows from the policy.
     *
     * @param outcome anything but {@code UNKNOWN}
     * @param policy of its campaign
     * @param zone by whose clock its parts of the day are told apart
     * @throws io.ringledger.api.rejections.Rejected LEAD_NOT_UNRESOLVED if there is none
     */
    record ResolveLead(
            @TargetAggregateIdentifier LeadId leadId,
            AttemptOutcome outcome,
            RetryPolicy policy,
            ZoneId zone,
            Instant at)
            implements LeadCommand {}
}
