package io.ringledger.api.identity;

import java.util.List;

/**
 * A page of members.
 *
 * @param total of all that pass
 */
public record MemberPage(List<MemberView> members, long total) {
    public MemberPage {
        members = List.copyOf(members);
    }
}
