package io.ringledger.api.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it is shown.
 *
 * @param party holder of its number
 * @param campaignId whose it is, {@code null} for nobody's yet
 * @param source where the company has it from, {@code null} if nobody said
 * @param priority 1 to 10, 10 is called first
 * @param attempts how many counted
 * @param lastOutcome of the last attempt, {@code null} before there was one
 * @param lastAttemptAt when the last attempt began, {@code null} before there was one
 * @param nextAt not to be called before then, {@code null} where it is not to be called
 * @param disposition how it ended or stands in the company's words, {@code null} if nobody said
 * @param importId file that it stood in, {@code null} for one that was entered by itself
 * @param mergedInto which lead stands for it, {@code null} if it stands for itself
 */
public record LeadView(
        LeadId leadId,
        SubjectId party,
        @Nullable CampaignId campaignId,
        LeadProfile profile,
        @Nullable String source,
        int priority,
        LeadStatus status,
        int attempts,
        @Nullable AttemptOutcome lastOutcome,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAt,
        @Nullable String disposition,
        @Nullable LeadImportId importId,
        @Nullable LeadId mergedInto,
        Instant createdAt,
        Instant updatedAt) {}
