package io.ringledger.command.identity;

import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;

/** Where a membership stands. */
sealed interface MemberState {
    /**
     * The user does not belong to the company.
     *
     * @param removed whether they did before
     */
    record Outside(boolean removed) implements MemberState {}

    /** The user does. */
    record Inside(UserId userId, TenantId tenantId, PersonalText name, Rights rights, boolean active)
            implements MemberState {}

    static MemberState evolve(MemberState state, MemberEvent event) {
        return switch (event) {
            case MemberAdded e -> new Inside(e.userId(), e.tenantId(), e.name(), e.rights(), true);
            case MemberRenamed e
            when state instanceof Inside in -> new Inside(in.userId, in.tenantId, e.name(), in.rights, in.active);
            case MemberRightsChanged e
            when state instanceof Inside in -> new Inside(in.userId, in.tenantId, in.name, e.rights(), e.active());
            case MemberRenamed _, MemberRightsChanged _ -> state;
            case MemberRemoved _ -> new Outside(true);
        };
    }
}
