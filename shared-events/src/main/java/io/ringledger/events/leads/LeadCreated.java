package io.ringledger.events.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * There is somebody new to be called.
 *
 * @param party holder of the number
 * @param campaignId whose lead it is, {@code null} for nobody's yet
 * @param profile who it is
 * @param source where the company has them from, in its words, 64 characters at most; {@code null} if nobody said
 * @param priority 1 to 10, 10 is called first
 * @param importId the file that it stood in, {@code null} for one that was entered by itself
 * @param createdAt our clock, UTC
 */
public record LeadCreated(
        LeadId leadId,
        SubjectId party,
        @Nullable CampaignId campaignId,

        @Personal(subject = "party", erased = LeadProfile.ERASED)
        LeadProfile profile,

        @Nullable String source,
        int priority,
        @Nullable LeadImportId importId,
        Instant createdAt)
        implements LeadEvent {}
