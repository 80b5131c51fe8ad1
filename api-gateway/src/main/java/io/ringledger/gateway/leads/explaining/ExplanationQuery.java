package io.ringledger.gateway.leads.explaining;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.leads.LeadQuery.ExplainLead;
import io.ringledger.gateway.http.Moments;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.LeadId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be explained of a lead.
 *
 * @param at moment of which is asked what kept it from being called then, ISO 8601; now where nobody says
 * @param perPage steps on a page, 1 to 100; 50 where nobody says
 */
record ExplanationQuery(
        @Nullable String at,
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage) {
    int number() {
        return Paging.page(page);
    }

    int limit() {
        return Paging.limit(perPage);
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is no moment, or no page */
    ExplainLead of(LeadId leadId, Instant now) {
        return new ExplainLead(
                leadId,
                Moments.first("at", at),
                now.truncatedTo(ChronoUnit.MILLIS),
                (number() - 1L) * limit(),
                limit());
    }
}
