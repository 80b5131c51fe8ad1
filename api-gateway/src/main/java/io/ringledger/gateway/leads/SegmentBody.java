package io.ringledger.gateway.leads;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filter to save.
 *
 * @param name 1 to 100 characters
 * @param filters all of which has to hold; none for all leads
 */
record SegmentBody(
        String name,
        @JsonAlias({"filter", "criteria"}) @Nullable Criteria filters) {
    private static final int LONGEST_NAME = 100;

    SegmentBody {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /**
     * What has to hold.
     *
     * @param createdFrom ISO 8601
     * @param createdTo a date is its whole day (UTC)
     */
    record Criteria(
            @Nullable LeadStatus status,
            @Nullable Object campaignId,
            @Nullable String source,
            @Nullable String state,
            @Nullable Integer priority,
            @Nullable String disposition,
            @Nullable String createdFrom,
            @Nullable String createdTo) {
        private static final Criteria NONE = new Criteria(null, null, null, null, null, null, null, null);

        Criteria {
            if (priority != null && (priority < 1 || priority > 10)) {
                throw new IllegalArgumentException("priority is 1 to 10");
            }
        }
    }

    SegmentFilter toFilter() {
        Criteria said = Objects.requireNonNullElse(filters, Criteria.NONE);
        return new SegmentFilter(
                said.status(),
                Campaigns.parse(said.campaignId()),
                said.source(),
                said.state(),
                said.priority(),
                said.disposition(),
                Moments.first("created_from", said.createdFrom()),
                Moments.last("created_to", said.createdTo()));
    }
}
