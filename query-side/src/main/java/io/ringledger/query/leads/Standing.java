package io.ringledger.query.leads;

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
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a lead may be dialled.
 *
 * @param due not before then; {@code null} where it may not
 * @param before where it stood when it was merged, {@code null} unless it is
 */
record Standing(
        LeadStatus status, @Nullable Instant due, @Nullable Standing before) {
    private static Standing of(LeadStatus status) {
        return new Standing(status, null, null);
    }

    /** Of a merged one it is said where it stands once it is not any more. */
    private Standing corrected(Standing now) {
        return status == LeadStatus.MERGED ? new Standing(status, null, now) : now;
    }

    /** @throws IllegalStateException if something follows on nothing */
    static Standing after(@Nullable Standing known, LeadEvent event) {
        if (event instanceof LeadCreated e) {
            return new Standing(LeadStatus.NEW, e.createdAt(), null);
        }
        if (known == null) {
            throw new IllegalStateException("a lead that nobody has entered");
        }
        return switch (event) {
            case LeadCreated _, LeadRevised _, LeadAbsorbed _, LeadReleased _ -> known;
            case LeadDispositionSet e -> e.closes() ? of(LeadStatus.CLOSED) : known;
            case LeadDeleted _ -> of(LeadStatus.DELETED);
            case LeadMerged _ -> new Standing(LeadStatus.MERGED, null, known);
            case LeadUnmerged _ -> known.before == null ? known : known.before;
            case LeadAttemptBegun _ -> known.status.isPutAway() ? known : of(LeadStatus.CALLING);
            case LeadAttemptSettled e -> new Standing(e.status(), e.nextAt(), null);
            case LeadAttemptCorrected e -> known.corrected(new Standing(e.status(), e.nextAt(), null));
        };
    }
}
