package io.ringledger.query.campaigns;

import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.buckets.Series;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of dialing one lead.
 *
 * @param attempts that count, in the order in which they were begun: as many as a retry policy allows
 * @param said how it ends so far, {@code null} where nobody has said anything
 */
record DialledLead(
        TenantId tenant, List<Attempt> attempts, @Nullable Said said) implements Counted {
    DialledLead {
        attempts = List.copyOf(attempts);
    }

    /**
     * One attempt.
     *
     * @param outcome {@code null} while it is under way
     */
    record Attempt(
            CampaignId campaignId,
            CallId callId,
            Instant begunAt,
            @Nullable AssignedVariant variant,
            @Nullable AttemptOutcome outcome) {
        private Attempt ended(AttemptOutcome now) {
            return new Attempt(campaignId, callId, begunAt, variant, now);
        }
    }

    /**
     * How it ends.
     *
     * @param after as many attempts had begun when it was said: what was said before is nothing that came of them
     */
    record Said(DispositionKind kind, int after) {}

    /** @throws IllegalStateException if an attempt ends that never began */
    static DialledLead after(@Nullable DialledLead before, LeadEvent event, RecordedEvent recorded) {
        DialledLead lead = before == null ? new DialledLead(recorded.tenant(), List.of(), null) : before;
        return switch (event) {
            case LeadAttemptBegun e -> lead.begun(e);
            case LeadAttemptSettled e -> lead.settled(e.callId(), e.outcome());
            case LeadAttemptCorrected e -> lead.settled(e.callId(), e.outcome());
            case LeadDispositionSet e ->
                new DialledLead(
                        lead.tenant,
                        lead.attempts,
                        new Said(DispositionWords.kindOf(e.disposition()), lead.attempts.size()));
            default -> lead;
        };
    }

    private DialledLead begun(LeadAttemptBegun e) {
        List<Attempt> all = new ArrayList<>(attempts);
        Instant at = e.begunAt().truncatedTo(ChronoUnit.MILLIS);
        all.add(new Attempt(e.campaignId(), e.callId(), at, e.variant(), null));
        return new DialledLead(tenant, all, said);
    }

    /** What a rule forbade or was taken back is no attempt: so a lead that waits for the day costs nothing. */
    private DialledLead settled(CallId call, AttemptOutcome outcome) {
        List<Attempt> all = new ArrayList<>(attempts);
        int place = indexOf(call);
        Attempt begun = all.remove(place);
        if (outcome.isCounted()) {
            all.add(place, begun.ended(outcome));
        }
        return new DialledLead(tenant, all, said);
    }

    private int indexOf(CallId call) {
        for (int place = attempts.size() - 1; place >= 0; place--) {
            if (attempts.get(place).callId().equals(call)) {
                return place;
            }
        }
        throw new IllegalStateException("an attempt without a beginning");
    }

    @Override
    public List<Share> shares() {
        int decisive = decisive();
        List<Share> shares = new ArrayList<>();
        for (int place = 0; place < attempts.size(); place++) {
            Attempt attempt = attempts.get(place);
            Counts counts = counts(place, place == decisive);
            shares.addAll(CampaignSeries.of(tenant, attempt.campaignId()).shares(attempt.begunAt(), counts));
            AssignedVariant variant = attempt.variant();
            if (variant != null) {
                shares.addAll(CampaignSeries.of(tenant, attempt.campaignId(), variant.test(), variant.name())
                        .shares(attempt.begunAt(), counts));
            }
        }
        return Series.merged(shares);
    }

    /** The attempt that a lead's end is the end of: the first in which somebody was reached, else the last. */
    private int decisive() {
        for (int place = 0; place < attempts.size(); place++) {
            if (attempts.get(place).outcome() == AttemptOutcome.REACHED) {
                return place;
            }
        }
        return attempts.size() - 1;
    }

    private Counts counts(int place, boolean isDecisive) {
        Map<String, Long> counts = new HashMap<>();
        counts.put(ResultCounts.ATTEMPTS, 1L);
        if (place == 0) {
            counts.put(ResultCounts.LEADS, 1L);
        }
        AttemptOutcome outcome = attempts.get(place).outcome();
        if (outcome != null) {
            counts.put(ResultCounts.outcome(outcome), 1L);
        }
        if (isDecisive) {
            counts.putAll(end(place, outcome == AttemptOutcome.REACHED));
        }
        return new Counts(counts);
    }

    private Map<String, Long> end(int place, boolean reached) {
        Map<String, Long> counts = new HashMap<>();
        if (reached) {
            counts.put(ResultCounts.REACHED, 1L);
        }
        if (said != null && said.after() > 0) {
            counts.put(ResultCounts.disposition(said.kind()), 1L);
            if (reached && said.kind() == DispositionKind.SUCCESS && said.after() > place) {
                counts.put(ResultCounts.CONVERSIONS, 1L);
            }
        }
        return counts;
    }
}
