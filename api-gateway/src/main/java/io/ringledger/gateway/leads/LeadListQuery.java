package io.ringledger.gateway.leads;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.leads.LeadQuery.ListLeads;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which leads are wanted.
 *
 * @param search beginning of a number with its country's code, of a name, or of the last word of one
 * @param fromDate created then or later, ISO 8601
 * @param toDate created then or before; a date is its whole day (UTC)
 * @param sort {@code -created_at} (the newest first, where nothing is said) or {@code created_at}
 */
record LeadListQuery(
        @Nullable LeadStatus status,
        @Nullable String campaignId,
        @Nullable String source,
        @Nullable String state,
        @Nullable Integer priority,
        @Nullable String disposition,
        @JsonAlias("created_from") @Nullable String fromDate,
        @JsonAlias("created_to") @Nullable String toDate,
        @Nullable String search,
        @Nullable String sort,
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage) {
    private static final int LONGEST_SEARCH = 200;

    int number() {
        return Paging.page(page);
    }

    int limit() {
        return Paging.limit(perPage);
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListLeads toQuery() {
        return toQuery(Campaigns.parse(campaignId));
    }

    /** The same of one campaign. */
    ListLeads toQuery(@Nullable CampaignId campaign) {
        return new ListLeads(toFilter(campaign), searched(), oldestFirst(), (number() - 1L) * limit(), limit());
    }

    SegmentFilter toFilter(@Nullable CampaignId campaign) {
        if (priority != null && (priority < 1 || priority > 10)) {
            throw InvalidInput.of("priority", "1 to 10");
        }
        return new SegmentFilter(
                status,
                campaign,
                source,
                state,
                priority,
                disposition,
                Moments.first("from_date", fromDate),
                Moments.last("to_date", toDate));
    }

    private @Nullable String searched() {
        if (search == null || search.isBlank()) {
            return null;
        }
        if (search.length() > LONGEST_SEARCH) {
            throw InvalidInput.of("search", "at most " + LONGEST_SEARCH + " characters");
        }
        return search;
    }

    private boolean oldestFirst() {
        if (sort == null || sort.equals("-created_at")) {
            return false;
        }
        if (!sort.equals("created_at")) {
            throw InvalidInput.of("sort", "created_at or -created_at");
        }
        return true;
    }
}
