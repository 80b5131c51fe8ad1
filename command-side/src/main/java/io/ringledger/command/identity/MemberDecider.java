package io.ringledger.command.identity;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberCommand;
import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.identity.MemberCommand.ChangeRights;
import io.ringledger.api.identity.MemberCommand.LinkMember;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.events.identity.MemberLinked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Objects;

/** What becomes of a command at a membership. */
final class MemberDecider {
    private MemberDecider() {}

    static List<MemberEvent> decide(MemberState state, MemberCommand command) {
        return switch (command) {
            case AddMember c -> add(state, c);
            case RenameMember c -> rename(inside(state), c);
            case LinkMember c -> link(state, c);
            case ChangeRights c -> change(inside(state), c);
            case RemoveMember c -> remove(state, c);
        };
    }

    private static List<MemberEvent> add(MemberState state, AddMember c) {
        return switch (state) {
            case MemberState.Outside out when out.removed() && !c.again() -> List.of();
            case MemberState.Outside _ ->
                List.of(new MemberAdded(
                        c.memberId(),
                        c.userId(),
                        new SubjectId(c.userId().value()),
                        c.tenantId(),
                        c.email(),
                        c.name(),
                        c.rights(),
                        c.at()));
            case MemberState.Inside _ -> List.of();
        };
    }

    private static List<MemberEvent> rename(MemberState.Inside in, RenameMember c) {
        return c.name().equals(in.name())
                ? List.of()
                : List.of(new MemberRenamed(
                        c.memberId(), in.userId(), new SubjectId(in.userId().value()), c.name(), c.at()));
    }

    private static List<MemberEvent> link(MemberState state, LinkMember c) {
        return switch (state) {
            case MemberState.Inside in when in.active() -> link(in, c);
            case MemberState.Inside _, MemberState.Outside _ ->
                throw new Rejected(IdentityRejection.NO_MEMBERSHIP, "no active member");
        };
    }

    /** Another issuer, which an operator has put in the place of the former, means people by names of its own. */
    private static List<MemberEvent> link(MemberState.Inside in, LinkMember c) {
        if (in.link() == null || !in.link().issuer().equals(c.issuer())) {
            return List.of(new MemberLinked(
                    c.memberId(),
                    in.userId(),
                    new SubjectId(in.userId().value()),
                    c.issuer(),
                    c.issuerSubject(),
                    c.at()));
        }
        if (!in.link().subject().matches(c.issuerSubject())) {
            throw new Rejected(IdentityRejection.OTHER_SUBJECT, "the issuer means somebody else");
        }
        return List.of();
    }

    private static List<MemberEvent> change(MemberState.Inside in, ChangeRights c) {
        Rights rights = Objects.requireNonNullElse(c.rights(), in.rights());
        boolean active = Objects.requireNonNullElse(c.active(), in.active());
        return rights.equals(in.rights()) && active == in.active()
                ? List.of()
                : List.of(new MemberRightsChanged(c.memberId(), in.userId(), in.tenantId(), rights, active, c.at()));
    }

    private static List<MemberEvent> remove(MemberState state, RemoveMember c) {
        return switch (state) {
            case MemberState.Inside in -> List.of(new MemberRemoved(c.memberId(), in.userId(), in.tenantId(), c.at()));
            case MemberState.Outside _ -> List.of();
        };
    }

    private static MemberState.Inside inside(MemberState state) {
        return switch (state) {
            case MemberState.Inside in -> in;
            case MemberState.Outside _ -> throw notFound();
        };
    }

    static Rejected notFound() {
        return new Rejected(IdentityRejection.USER_NOT_FOUND, "no such member");
    }
}
