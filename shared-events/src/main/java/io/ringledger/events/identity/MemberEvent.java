package io.ringledger.events.identity;

import io.ringledger.vocabulary.MemberId;

/** Everything that can happen to a membership: a user in a company. */
public sealed interface MemberEvent
        permits MemberAdded, MemberRenamed, MemberLinked, MemberRightsChanged, MemberRemoved {
    MemberId memberId();
}
