package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;

/** Everything that can happen to a lead. */
public sealed interface LeadEvent
        permits LeadCreated,
                LeadRevised,
                LeadDispositionSet,
                LeadDeleted,
                LeadMerged,
                LeadUnmerged,
                LeadAbsorbed,
                LeadReleased,
                LeadAttemptBegun,
                LeadAttemptSettled,
                LeadAttemptCorrected {
    LeadId leadId();
}
