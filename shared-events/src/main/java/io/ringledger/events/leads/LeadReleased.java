package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * This lead does not stand for another one any more; it lacks again what was taken from there.
 *
 * @param party holder of this lead's number
 * @param merged which one it stood for
 * @param profile who it is now, all of it
 * @param releasedAt our clock, UTC
 */
public record LeadReleased(
        LeadId leadId,
        SubjectId party,
        LeadId merged,

        @Personal(subject = "party", erased = LeadProfile.ERASED)
        LeadProfile profile,

        Instant releasedAt)
        implements LeadEvent {}
