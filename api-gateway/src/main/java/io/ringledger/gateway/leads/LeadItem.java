package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadView;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A lead as a front end shows it.
 *
 * @param id a number or our own form, as the document types it; so are the other ids
 * @param attempts how often it was dialled
 * @param nextCallAt not before then; absent where it is not to be called
 */
record LeadItem(
        Object id,
        @Nullable Object campaignId,
        PhoneNumber phone,
        @Nullable String name,
        @Nullable String email,
        @Nullable String company,
        @Nullable String state,
        @Nullable String zip,
        @Nullable ZoneId timezone,
        @Nullable String source,
        int priority,
        LeadStatus status,
        @Nullable String disposition,
        int attempts,
        @Nullable AttemptOutcome lastOutcome,
        @Nullable Instant lastCalledAt,
        @Nullable Instant nextCallAt,
        @Nullable Object importId,
        @Nullable Object mergedInto,
        Attributes metadata,
        Instant createdAt,
        Instant updatedAt) {

    /** With ids in our own form. */
    static LeadItem of(LeadView view) {
        return of(view, false);
    }

    /** With numbers in the place of ids. */
    static LeadItem numbered(LeadView view) {
        return of(view, true);
    }

    private static LeadItem of(LeadView view, boolean numbers) {
        LeadProfile profile = view.profile();
        return new LeadItem(
                numbers ? view.leadId().number() : view.leadId(),
                view.campaignId() == null ? null : numbers ? view.campaignId().number() : view.campaignId(),
                profile.phone(),
                profile.name(),
                profile.email(),
                profile.company(),
                profile.state(),
                profile.zip(),
                profile.zone(),
                view.source(),
                view.priority(),
                view.status(),
                view.disposition(),
                view.attempts(),
                view.lastOutcome(),
                view.lastAttemptAt(),
                view.nextAt(),
                view.importId() == null ? null : numbers ? view.importId().number() : view.importId(),
                view.mergedInto() == null ? null : numbers ? view.mergedInto().number() : view.mergedInto(),
                profile.attributes(),
                view.createdAt(),
                view.updatedAt());
    }
}
