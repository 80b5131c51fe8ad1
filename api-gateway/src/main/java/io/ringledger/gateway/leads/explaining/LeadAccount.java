package io.ringledger.gateway.leads.explaining;

import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadStep;
import io.ringledger.gateway.leads.explaining.AttemptsMade.Attempt;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead was called or not: what was recorded at the time, and never judged anew.
 *
 * @param campaignId absent where it is in none
 * @param status where it stood at that moment, absent before it was entered
 * @param at moment that {@code waitsFor} is about: now, where nobody asked for another
 * @param summary one sentence about that moment
 * @param waitsFor all that kept it from being called at that moment, by what was laid down then
 * @param steps what happened to it and to its campaign, in order: a page of it
 * @param total steps on all pages
 */
record LeadAccount(
        LeadId leadId,
        @Nullable CampaignId campaignId,
        @Nullable LeadStatus status,
        Instant at,
        String summary,
        List<Hold> waitsFor,
        List<Step> steps,
        int page,
        int perPage,
        long total) {
    /**
     * Something that keeps it from being called.
     *
     * @param until when that alone would let it be called, absent where time does not decide
     * @param seen what was looked at
     */
    record Hold(
            LeadHold.Reason reason, String words, @Nullable Instant until, Map<String, String> seen) {
        static Hold of(LeadHold hold) {
            return new Hold(hold.reason(), LeadWords.of(hold), hold.until(), hold.seen());
        }
    }

    /**
     * Something that happened.
     *
     * @param by user id, absent where no user did it
     * @param callLogId call of the attempt, whose own explanation says more
     * @param seen what was known and laid down then
     * @param attempt what is known of that call, where an attempt began
     * @param thereafter what kept the lead from being called from then on, by what was laid down then
     */
    record Step(
            LeadStep.Kind kind,
            Instant at,
            @Nullable String by,
            String words,
            @Nullable CallId callLogId,
            Map<String, String> seen,
            @Nullable Attempt attempt,
            List<Hold> thereafter) {
        static Step of(LeadStep step, AttemptsMade attempts) {
            CallId call = step.callId();
            return new Step(
                    step.kind(),
                    step.at(),
                    step.by(),
                    LeadWords.of(step),
                    call,
                    step.seen(),
                    call == null || step.kind() != LeadStep.Kind.ATTEMPT_BEGUN ? null : attempts.of(call),
                    step.thereafter().stream().map(Hold::of).toList());
        }
    }

    static LeadAccount of(LeadExplanation found, AttemptsMade attempts, int page, int perPage) {
        return new LeadAccount(
                found.leadId(),
                found.campaignId(),
                found.status(),
                found.at(),
                LeadWords.summary(found.holds()),
                found.holds().stream().map(Hold::of).toList(),
                found.steps().stream().map(step -> Step.of(step, attempts)).toList(),
                page,
                perPage,
                found.total());
    }
}
