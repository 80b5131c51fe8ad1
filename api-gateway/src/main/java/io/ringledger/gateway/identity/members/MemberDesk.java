package io.ringledger.gateway.identity.members;

import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberCommand.ChangeRights;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.api.identity.MemberPage;
import io.ringledger.api.identity.MemberQuery.FindMember;
import io.ringledger.api.identity.MemberQuery.ListMembers;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Revocation;
import io.ringledger.api.identity.RoleView;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.Words;
import io.ringledger.gateway.identity.Admission;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.identity.Grants;
import io.ringledger.gateway.identity.People;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds users to a company, changes what they may do there and removes them; answers when that can be read. */
@Component
final class MemberDesk {
    private static final int LONGEST_NAME = 200;

    private final Messages messages;
    private final Holders holders;
    private final People people;
    private final RightsReader reader;
    private final Grants grants;
    private final Admission admission;
    private final Revocations revocations;
    private final Clock clock;

    MemberDesk(
            Messages messages,
            Holders holders,
            People people,
            RightsReader reader,
            Grants grants,
            Admission admission,
            Revocations revocations,
            Clock clock) {
        this.messages = messages;
        this.holders = holders;
        this.people = people;
        this.reader = reader;
        this.grants = grants;
        this.admission = admission;
        this.revocations = revocations;
        this.clock = clock;
    }

    Mono<Page<User>> list(ListMembers list, Cause cause) {
        return messages.query(list, MemberPage.class, cause)
                .zipWith(roles(cause))
                .map(found -> new Page<>(
                        "users",
                        found.getT1().members().stream()
                                .map(member -> User.of(member, found.getT2()))
                                .toList(),
                        list.page(),
                        list.limit(),
                        found.getT1().total()));
    }

    /** A user of another company is added with their account as it is, a stranger with a new one. */
    Mono<User> add(UserBody body, Caller caller, Cause cause) {
        TenantId tenant = caller.tenantId();
        return reader.read(body.rights(), Rights.of(Set.of()), cause)
                .flatMap(rights -> grants.checkGiving(caller, rights, cause)
                        .then(Mono.fromSupplier(() -> body.newcomer(tenant, rights))))
                .flatMap(newcomer ->
                        people.findOrMake(newcomer, cause).flatMap(user -> people.add(user, newcomer, cause)))
                .flatMap(member -> shown(member, cause));
    }

    Mono<User> revise(UserId user, UserRevision body, Caller caller, Cause cause) {
        return find(user, cause)
                .flatMap(member -> rename(member, body, cause)
                        .then(change(member, body.rights(), body.isActive(), caller, cause))
                        .then(Mono.defer(() -> find(user, cause))))
                .flatMap(member -> shown(member, cause));
    }

    /** Replaces what a user was given beside roles, and the roles where they are said. */
    Mono<User.Allowed> allow(UserId user, RightsBody body, Caller caller, Cause cause) {
        if (body.isEmpty()) {
            throw InvalidInput.of("permissions", "missing");
        }
        return find(user, cause)
                .flatMap(member -> change(member, body, null, caller, cause))
                .then(Mono.defer(() -> allowed(user, cause)));
    }

    Mono<User.Allowed> allowed(UserId user, Cause cause) {
        return find(user, cause)
                .flatMap(member -> admission.resolve(member, cause).zipWith(shown(member, cause)))
                .map(found -> new User.Allowed(
                        user,
                        found.getT2().roles(),
                        found.getT1().permissions().stream().sorted().toList(),
                        found.getT1().member().rights().permissions().stream()
                                .sorted()
                                .toList()));
    }

    Mono<Done> remove(UserId user, Caller caller, Cause cause) {
        return find(user, cause)
                .flatMap(member -> grants.checkTaking(caller, member, cause).thenReturn(member))
                .flatMap(member -> {
                    Instant now = now();
                    return messages.send(new RemoveMember(member.memberId(), now), cause)
                            .then(Mono.fromRunnable(() -> revoke(member, now)))
                            .then(ReadModel.awaitGone(
                                    find(member.memberId(), cause), IdentityRejection.USER_NOT_FOUND));
                })
                .thenReturn(Done.of("User removed"));
    }

    private Mono<Void> rename(MemberView member, UserRevision body, Cause cause) {
        if (body.name() == null) {
            return Mono.empty();
        }
        PersonalText name = new PersonalText(Words.one("name", body.name().value(), LONGEST_NAME));
        return messages.send(new RenameMember(member.memberId(), name, now()), cause)
                .then(ReadModel.await(
                        find(member.memberId(), cause), shown -> shown.name().equals(name)));
    }

    private Mono<Void> change(
            MemberView member, RightsBody body, @Nullable Boolean active, Caller caller, Cause cause) {
        if (body.isEmpty() && active == null) {
            return Mono.empty();
        }
        return reader.read(body, member.rights(), cause).flatMap(rights -> {
            boolean shall = active == null ? member.active() : active;
            if (rights.equals(member.rights()) && shall == member.active()) {
                return Mono.empty();
            }
            Instant now = now();
            return grants.checkTaking(caller, member, cause)
                    .then(grants.checkGiving(caller, rights, cause))
                    .then(messages.send(new ChangeRights(member.memberId(), rights, active, now), cause))
                    .then(Mono.fromRunnable(() -> revoke(member, now)))
                    .then(ReadModel.await(
                            find(member.memberId(), cause),
                            shown -> shown.rights().equals(rights) && shown.active() == shall));
        });
    }

    /** Here at once; other gateways hear of it. */
    private void revoke(MemberView member, Instant at) {
        revocations.learn(List.of(new Revocation.OfMember(member.userId(), member.tenantId(), at)));
    }

    private Mono<User> shown(MemberView member, Cause cause) {
        return roles(cause).map(defined -> User.of(member, defined));
    }

    private Mono<List<RoleView>> roles(Cause cause) {
        return messages.query(new ListRoles(), DefinedRoles.class, cause).map(DefinedRoles::roles);
    }

    private Mono<MemberView> find(UserId user, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return holders.member(tenant, user).flatMap(id -> find(id, cause));
    }

    private Mono<MemberView> find(MemberId id, Cause cause) {
        return messages.query(new FindMember(id), MemberView.class, cause);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
