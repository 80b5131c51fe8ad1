package io.ringledger.gateway.campaigns;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.campaigns.CampaignFilter;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignSort;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import org.jspecify.annotations.Nullable;

/**
 * Which campaigns are wanted.
 *
 * @param search beginning of the name
 * @param sortBy {@code created_at} where nothing is said
 * @param sortOrder {@code desc} where nothing is said; of names {@code asc}
 */
record CampaignListQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable CampaignStatus status,
        @Nullable DialingMode mode,
        @JsonAlias("name") @Nullable String search,
        @Nullable CampaignSort sortBy,
        @Nullable SortOrder sortOrder) {
    private static final int LONGEST_SEARCH = 200;

    enum SortOrder {
        ASC,
        DESC
    }

    /**
     * The query as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range
     */
    ListCampaigns toQuery() {
        CampaignSort sort = requireNonNullElse(sortBy, CampaignSort.CREATED_AT);
        SortOrder usual = sort == CampaignSort.NAME ? SortOrder.ASC : SortOrder.DESC;
        return new ListCampaigns(
                new CampaignFilter(status, mode, checkedSearch()),
                sort,
                requireNonNullElse(sortOrder, usual) == SortOrder.ASC,
                Paging.page(page),
                Paging.limit(perPage));
    }

    /** An empty search field means that nothing is searched for. */
    private @Nullable String checkedSearch() {
        if (search == null || search.isBlank()) {
            return null;
        }
        if (search.length() > LONGEST_SEARCH) {
            throw InvalidInput.of("search", "at most " + LONGEST_SEARCH + " characters");
        }
        return search;
    }
}
