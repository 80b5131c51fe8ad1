package io.ringledger.command.leads;

import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a lead stands. */
sealed interface LeadState {
    /** Nobody has entered it. */
    record Missing() implements LeadState {}

    /** What is said of somebody. */
    record Details(
            SubjectId party, LeadProfile profile, @Nullable String source, int priority) {}

    /**
     * Whether it may be dialled.
     *
     * @param due not before then; {@code null} where it may not
     */
    record Standing(LeadStatus status, @Nullable Instant due) {}

    /**
     * Which leads stand for which.
     *
     * @param survivor that stands for this one, {@code null} for none
     * @param before where this one stood when it was merged, {@code null} unless it is
     * @param absorbed leads that this one stands for, each with what was taken from there
     */
    record Merging(@Nullable LeadId survivor, @Nullable Standing before, Map<LeadId, List<LeadField>> absorbed) {
        static final Merging NONE = new Merging(null, null, Map.of());

        public Merging {
            absorbed = Map.copyOf(absorbed);
        }

        Merging with(LeadId merged, List<LeadField> filled) {
            Map<LeadId, List<LeadField>> all = new HashMap<>(absorbed);
            all.put(merged, filled);
            return new Merging(survivor, before, all);
        }

        Merging without(LeadId merged) {
            Map<LeadId, List<LeadField>> all = new HashMap<>(absorbed);
            all.remove(merged);
            return new Merging(survivor, before, all);
        }
    }

    /** Somebody has entered it. */
    record Known(
            LeadId leadId,
            @Nullable CampaignId campaignId,
            Details details,
            @Nullable String disposition,
            Standing standing,
            Attempts attempts,
            Merging merging)
            implements LeadState {
        LeadStatus status() {
            return standing.status();
        }

        private Known at(Standing now) {
            return new Known(leadId, campaignId, details, disposition, now, attempts, merging);
        }

        private Known after(Attempts made, Standing now) {
            return new Known(leadId, campaignId, details, disposition, now, made, merging);
        }

        /** Of a merged one it says where it stands once it is not any more. */
        private Known corrected(Attempts made, Standing now) {
            if (status() != LeadStatus.MERGED) {
                return after(made, now);
            }
            Merging merged = new Merging(merging.survivor(), now, merging.absorbed());
            return new Known(leadId, campaignId, details, disposition, standing, made, merged);
        }

        private Known being(Details now, Merging merged) {
            return new Known(leadId, campaignId, now, disposition, standing, attempts, merged);
        }

        private Known with(LeadProfile profile, Merging merged) {
            return being(new Details(details.party(), profile, details.source(), details.priority()), merged);
        }

        private Known called(String word, boolean closes) {
            Standing now = closes ? new Standing(LeadStatus.CLOSED, null) : standing;
            return new Known(leadId, campaignId, details, word, now, attempts, merging);
        }

        private Known merged(@Nullable LeadId into, Standing now) {
            Merging merged = new Merging(into, into == null ? null : standing, merging.absorbed());
            return new Known(leadId, campaignId, details, disposition, now, attempts, merged);
        }
    }

    static LeadState evolve(LeadState state, LeadEvent event) {
        if (event instanceof LeadCreated e) {
            return new Known(
                    e.leadId(),
                    e.campaignId(),
                    new Details(e.party(), e.profile(), e.source(), e.priority()),
                    null,
                    new Standing(LeadStatus.NEW, e.createdAt()),
                    Attempts.NONE,
                    Merging.NONE);
        }
        return state instanceof Known known ? evolve(known, event) : state;
    }

    private static LeadState evolve(Known lead, LeadEvent event) {
        return switch (event) {
            case LeadCreated _ -> lead;
            case LeadRevised e ->
                lead.being(new Details(e.party(), e.profile(), e.source(), e.priority()), lead.merging());
            case LeadDispositionSet e -> lead.called(e.disposition(), e.closes());
            case LeadDeleted _ -> lead.at(new Standing(LeadStatus.DELETED, null));
            case LeadMerged e -> lead.merged(e.survivor(), new Standing(LeadStatus.MERGED, null));
            case LeadUnmerged _ -> {
                Standing before = lead.merging().before();
                yield lead.merged(null, before == null ? lead.standing() : before);
            }
            case LeadAbsorbed e -> lead.with(e.profile(), lead.merging().with(e.merged(), e.filled()));
            case LeadReleased e -> lead.with(e.profile(), lead.merging().without(e.merged()));
            case LeadAttemptBegun e ->
                lead.after(
                        lead.attempts().begun(e.callId(), e.begunAt()),
                        lead.status().isPutAway() ? lead.standing() : new Standing(LeadStatus.CALLING, null));
            case LeadAttemptSettled e ->
                lead.after(lead.attempts().settled(e.callId(), e.outcome()), new Standing(e.status(), e.nextAt()));
            case LeadAttemptCorrected e ->
                lead.corrected(
                        lead.attempts().corrected(e.callId(), e.outcome(), e.byHand()),
                        new Standing(e.status(), e.nextAt()));
        };
    }
}
