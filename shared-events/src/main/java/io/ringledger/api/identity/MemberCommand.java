package io.ringledger.api.identity;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a membership. */
public sealed interface MemberCommand {
    MemberId memberId();

    /**
     * Add a user to a company. Silent for a member.
     *
     * @param again whether somebody who was removed is added, too; else it is silent for them
     */
    record AddMember(
            @TargetAggregateIdentifier MemberId memberId,
            UserId userId,
            TenantId tenantId,
            PersonalText email,
            PersonalText name,
            Rights rights,
            boolean again,
            Instant at)
            implements MemberCommand {}

    /**
     * Call a member otherwise.
     *
     * @throws io.ringledger.api.rejections.Rejected USER_NOT_FOUND if there is no such member
     */
    record RenameMember(@TargetAggregateIdentifier MemberId memberId, PersonalText name, Instant at)
            implements MemberCommand {}

    /**
     * Take a member for whom an issuer calls so, from the first time on. Silent where that is known.
     *
     * @param issuerSubject what the issuer calls them
     * @throws io.ringledger.api.rejections.Rejected NO_MEMBERSHIP if there is no such active member, OTHER_SUBJECT if the
     *     issuer called them otherwise before
     */
    record LinkMember(
            @TargetAggregateIdentifier MemberId memberId, Issuer issuer, PersonalText issuerSubject, Instant at)
            implements MemberCommand {}

    /**
     * Let a member do other things.
     *
     * @param rights {@code null}: as they are
     * @param active {@code null}: as it is
     * @throws io.ringledger.api.rejections.Rejected USER_NOT_FOUND if there is no such member
     */
    record ChangeRights(
            @TargetAggregateIdentifier MemberId memberId,
            @Nullable Rights rights,
            @Nullable Boolean active,
            Instant at) implements MemberCommand {}

    /** Remove a member. Silent where there is none. */
    record RemoveMember(@TargetAggregateIdentifier MemberId memberId, Instant at) implements MemberCommand {}
}
