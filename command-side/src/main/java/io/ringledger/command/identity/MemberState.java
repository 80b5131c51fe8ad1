package io.ringledger.command.identity;

import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.events.identity.MemberLinked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import org.jspecify.annotations.Nullable;

/** Where a membership stands. */
sealed interface MemberState {
    /**
     * The user does not belong to the company.
     *
     * @param removed whether they did before
     */
    record Outside(boolean removed) implements MemberState {}

    /**
     * The user does.
     *
     * @param link {@code null} until an issuer signs the user in
     */
    record Inside(
            UserId userId,
            TenantId tenantId,
            PersonalText name,
            Rights rights,
            boolean active,
            @Nullable Link link) implements MemberState {}

    /** Whom an issuer means. */
    record Link(Issuer issuer, PersonalText subject) {}

    static MemberState evolve(MemberState state, MemberEvent event) {
        return switch (event) {
            case MemberAdded e -> new Inside(e.userId(), e.tenantId(), e.name(), e.rights(), true, null);
            case MemberRenamed e
            when state instanceof Inside in ->
                new Inside(in.userId, in.tenantId, e.name(), in.rights, in.active, in.link);
            case MemberLinked e
            when state instanceof Inside in ->
                new Inside(
                        in.userId, in.tenantId, in.name, in.rights, in.active, new Link(e.issuer(), e.issuerSubject()));
            case MemberRightsChanged e
            when state instanceof Inside in ->
                new Inside(in.userId, in.tenantId, in.name, e.rights(), e.active(), in.link);
            case MemberRenamed _, MemberLinked _, MemberRightsChanged _ -> state;
            case MemberRemoved _ -> new Outside(true);
        };
    }
}
