package io.ringledger.query.campaigns;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.buckets.Series;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign's call adds to what its attempt tells. A carrier's word comes in any order, the higher sequence counts.
 *
 * @param beginning {@code null} for a call that no campaign made
 * @param seconds from pick-up to hang-up
 * @param sequence of the carrier's last word, -1 before any
 */
record CampaignCall(@Nullable Beginning beginning, boolean machine, long seconds, int sequence, boolean transferred)
        implements Counted {
    static final CampaignCall NO_CAMPAIGNS = new CampaignCall(null, false, 0, -1, false);

    /** Where it is counted. */
    record Beginning(
            TenantId tenant,
            CampaignId campaignId,
            @Nullable AssignedVariant variant,
            Instant at) {}

    static CampaignCall after(@Nullable CampaignCall before, CallEvent event, RecordedEvent recorded) {
        if (event instanceof CallInitiated begun && begun.outreach() != null) {
            return begun(begun.outreach(), begun.initiatedAt(), recorded.tenant());
        }
        return before == null || before.beginning == null ? NO_CAMPAIGNS : before.after(event);
    }

    private static CampaignCall begun(Outreach outreach, Instant at, TenantId tenant) {
        return new CampaignCall(
                new Beginning(tenant, outreach.campaignId(), outreach.variant(), at.truncatedTo(ChronoUnit.MILLIS)),
                false,
                0,
                -1,
                false);
    }

    private CampaignCall after(CallEvent event) {
        return switch (event) {
            case CallAnswered e ->
                new CampaignCall(beginning, isMachine(e.answeredBy()), seconds, sequence, transferred);
            case CallTakenOver _ -> new CampaignCall(beginning, machine, seconds, sequence, true);
            case CallEnded e
            when e.sequence() >= sequence ->
                new CampaignCall(beginning, machine, seconds(e), e.sequence(), transferred);
            default -> this;
        };
    }

    /** Where a later report says nothing of it, the earlier one holds. */
    private boolean isMachine(@Nullable AnsweredBy whom) {
        return whom == null ? machine : whom == AnsweredBy.MACHINE || whom == AnsweredBy.FAX;
    }

    private static long seconds(CallEnded e) {
        return e.outcome() == CallOutcome.COMPLETED && e.duration() != null
                ? e.duration().toSeconds()
                : 0;
    }

    @Override
    public List<Share> shares() {
        if (beginning == null) {
            return List.of();
        }
        Counts counts = counts();
        List<Share> shares = new ArrayList<>(
                CampaignSeries.of(beginning.tenant(), beginning.campaignId()).shares(beginning.at(), counts));
        AssignedVariant variant = beginning.variant();
        if (variant != null) {
            shares.addAll(CampaignSeries.of(beginning.tenant(), beginning.campaignId(), variant.test(), variant.name())
                    .shares(beginning.at(), counts));
        }
        return Series.merged(shares);
    }

    private Counts counts() {
        Map<String, Long> counts = new HashMap<>();
        if (seconds > 0) {
            counts.put(machine ? ResultCounts.MACHINE_SECONDS : ResultCounts.TALK_SECONDS, seconds);
        }
        if (transferred) {
            counts.put(ResultCounts.TRANSFERRED, 1L);
        }
        return new Counts(counts);
    }
}
