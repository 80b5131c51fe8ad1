package io.ringledger.query.leads;

import io.ringledger.api.leads.LeadView;
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
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead as kept for reading. */
record Lead(TenantId tenant, LeadView view, Standing standing) {
    /** @throws IllegalStateException if something follows on nothing */
    static Lead after(@Nullable Lead before, RecordedEvent recorded) {
        LeadEvent event = (LeadEvent) recorded.payload();
        Standing standing = Standing.after(before == null ? null : before.standing, event);
        if (before == null) {
            return new Lead(recorded.tenant(), created((LeadCreated) event, standing), standing);
        }
        return new Lead(before.tenant, new Draft(before.view).after(event).at(standing), standing);
    }

    private static LeadView created(LeadCreated e, Standing standing) {
        return new LeadView(
                e.leadId(),
                e.party(),
                e.campaignId(),
                e.profile(),
                e.source(),
                e.priority(),
                standing.status(),
                0,
                null,
                null,
                standing.due(),
                null,
                e.importId(),
                null,
                e.createdAt(),
                e.createdAt());
    }

    /** What is changed of a view, one thing after the other. */
    private static final class Draft {
        private final LeadView known;
        private SubjectId party;
        private LeadProfile profile;
        private @Nullable String source;
        private int priority;
        private int attempts;
        private @Nullable AttemptOutcome lastOutcome;
        private @Nullable Instant lastAttemptAt;
        private @Nullable String disposition;
        private @Nullable LeadId mergedInto;
        private Instant updatedAt;

        private Draft(LeadView known) {
            this.known = known;
            party = known.party();
            profile = known.profile();
            source = known.source();
            priority = known.priority();
            attempts = known.attempts();
            lastOutcome = known.lastOutcome();
            lastAttemptAt = known.lastAttemptAt();
            disposition = known.disposition();
            mergedInto = known.mergedInto();
            updatedAt = known.updatedAt();
        }

        private Draft after(LeadEvent event) {
            switch (event) {
                case LeadCreated _ -> throw new IllegalStateException("created twice");
                case LeadRevised e -> {
                    party = e.party();
                    profile = e.profile();
                    source = e.source();
                    priority = e.priority();
                    updatedAt = e.revisedAt();
                }
                case LeadDispositionSet e -> {
                    disposition = e.disposition();
                    updatedAt = e.setAt();
                }
                case LeadDeleted e -> updatedAt = e.deletedAt();
                case LeadMerged e -> {
                    mergedInto = e.survivor();
                    updatedAt = e.mergedAt();
                }
                case LeadUnmerged e -> {
                    mergedInto = null;
                    updatedAt = e.unmergedAt();
                }
                case LeadAbsorbed e -> {
                    profile = e.profile();
                    updatedAt = e.absorbedAt();
                }
                case LeadReleased e -> {
                    profile = e.profile();
                    updatedAt = e.releasedAt();
                }
                case LeadAttemptBegun e -> {
                    lastAttemptAt = e.begunAt();
                    updatedAt = e.begunAt();
                }
                case LeadAttemptSettled e -> {
                    lastOutcome = e.outcome();
                    attempts += e.outcome().isCounted() ? 1 : 0;
                    updatedAt = e.settledAt();
                }
                case LeadAttemptCorrected e -> {
                    if (lastOutcome == e.was()) {
                        lastOutcome = e.outcome();
                    }
                    updatedAt = e.correctedAt();
                }
            }
            return this;
        }

        private LeadView at(Standing standing) {
            return new LeadView(
                    known.leadId(),
                    party,
                    known.campaignId(),
                    profile,
                    source,
                    priority,
                    standing.status(),
                    attempts,
                    lastOutcome,
                    lastAttemptAt,
                    standing.due(),
                    disposition,
                    known.importId(),
                    mergedInto,
                    known.createdAt(),
                    updatedAt);
        }
    }
}
