package io.ringledger.api.leads;

import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads that may be dialled, the one that is to be dialled first in front. */
public record DueLeadList(List<DueLead> leads) {
    public DueLeadList {
        leads = List.copyOf(leads);
    }

    /**
     * One that may be dialled.
     *
     * @param party holder of the number
     * @param state as somebody wrote it, {@code null} if nobody did
     * @param zip as somebody wrote it, {@code null} if nobody did
     * @param zone {@code null} if nobody has said it
     * @param attempts that counted so far
     * @param dueAt since when it is due
     */
    public record DueLead(
            LeadId leadId,
            SubjectId party,
            PhoneNumber phone,
            @Nullable String state,
            @Nullable String zip,
            @Nullable ZoneId zone,
            int priority,
            int attempts,
            Instant dueAt) {}
}
