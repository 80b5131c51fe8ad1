package io.ringledger.gateway.identity.members;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.identity.MemberQuery.ListMembers;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which users are wanted.
 *
 * @param search beginning of a name or an e-mail address
 */
record UserListQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable String search,
        @Nullable Role role,
        @Nullable Boolean isActive) {
    ListMembers toQuery() {
        return new ListMembers(search, role, isActive, Paging.page(page), Paging.limit(perPage));
    }
}
