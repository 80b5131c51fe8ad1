package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;

/**
 * This lead stands for another one as well; what it lacked was taken from there.
 *
 * @param party holder of this lead's number
 * @param merged which one it stands for
 * @param filled what was taken from there, perhaps nothing
 * @param profile who it is now, all of it
 * @param absorbedAt our clock, UTC
 */
public record LeadAbsorbed(
        LeadId leadId,
        SubjectId party,
        LeadId merged,
        List<LeadField> filled,

        @Personal(subject = "party", erased = LeadProfile.ERASED)
        LeadProfile profile,

        Instant absorbedAt)
        implements LeadEvent {
    public LeadAbsorbed {
        filled = List.copyOf(filled);
    }
}
