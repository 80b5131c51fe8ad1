package io.ringledger.api.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** What can be asked about the members, roles and keys of a company. The tenant is the metadata's. */
public sealed interface MemberQuery {
    /** One member; answers a {@link MemberView} or is refused with USER_NOT_FOUND. */
    record FindMember(MemberId memberId) implements MemberQuery {}

    /**
     * A page of members, by name; answers a {@link MemberPage}.
     *
     * @param search beginning of a name or of an e-mail address, regardless of case; {@code null} for all
     * @param role who have this one; {@code null} for all
     * @param active {@code null} for both
     */
    record ListMembers(
            @Nullable String search,
            @Nullable Role role,
            @Nullable Boolean active,
            int page,
            int limit) implements MemberQuery {
        public ListMembers {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** How many members there are, active or not; answers a {@link MemberCount}. */
    record CountMembers() implements MemberQuery {}

    /** The roles that the company defines, by name; answers {@link DefinedRoles}. */
    record ListRoles() implements MemberQuery {}

    /** Keys that are good, newest first; answers {@link ApiKeys}. */
    record ListApiKeys() implements MemberQuery {}
}
