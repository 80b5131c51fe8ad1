package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something else is known of a lead than before, perhaps another number.
 *
 * @param party holder of the number that it has now
 * @param profile who it is, all of it
 * @param source as in {@link LeadCreated}
 * @param priority 1 to 10, 10 is called first
 * @param revisedAt our clock, UTC
 */
public record LeadRevised(
        LeadId leadId,
        SubjectId party,

        @Personal(subject = "party", erased = LeadProfile.ERASED)
        LeadProfile profile,

        @Nullable String source,
        int priority,
        Instant revisedAt)
        implements LeadEvent {}
