package io.ringledger.gateway.identity.rights;

import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.Revocation;
import io.ringledger.api.identity.RoleCommand.DefineRole;
import io.ringledger.api.identity.RoleCommand.ReviseRole;
import io.ringledger.api.identity.RoleCommand.WithdrawRole;
import io.ringledger.api.identity.RoleView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.identity.Grants;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Roles of a company: those that every company has, and those that it defines. */
@Component
final class RoleDesk {
    private final Messages messages;
    private final Holders holders;
    private final Grants grants;
    private final Revocations revocations;
    private final Clock clock;

    RoleDesk(Messages messages, Holders holders, Grants grants, Revocations revocations, Clock clock) {
        this.messages = messages;
        this.holders = holders;
        this.grants = grants;
        this.revocations = revocations;
        this.clock = clock;
    }

    Mono<RoleShown.All> list(Cause cause) {
        return defined(cause).map(defined -> {
            List<RoleShown> all = Stream.concat(
                            Stream.of(Role.values()).map(RoleShown::of),
                            defined.stream().map(RoleShown::of))
                    .toList();
            return new RoleShown.All(all, all.size());
        });
    }

    Mono<RoleShown> define(RoleBody body, Caller caller, Cause cause) {
        String name = body.checkedName();
        String description = body.checkedDescription();
        Instant now = now();
        return grants.within(caller, body.allowed())
                .then(holders.role(caller.tenantId(), name))
                .flatMap(id -> messages.send(new DefineRole(id, name, description, body.allowed(), now), cause)
                        .then(ReadModel.follow(find(id, cause), there -> true)))
                .map(RoleShown::of);
    }

    /** Whoever has the role signs in anew, or refreshes, to have what it allows now. */
    Mono<RoleShown> revise(RoleId id, RoleBody body, Caller caller, Cause cause) {
        String description = body.checkedDescription();
        Instant now = now();
        return find(id, cause)
                .flatMap(role -> grants.within(caller, role.permissions()))
                .then(grants.within(caller, body.allowed()))
                .then(messages.send(new ReviseRole(id, description, body.allowed(), now), cause))
                .then(Mono.fromRunnable(() -> revoke(id, now)))
                .then(ReadModel.follow(
                        find(id, cause), role -> role.permissions().equals(body.allowed())))
                .map(RoleShown::of);
    }

    Mono<Done> withdraw(RoleId id, Caller caller, Cause cause) {
        Instant now = now();
        return find(id, cause)
                .flatMap(role -> grants.within(caller, role.permissions()))
                .then(messages.send(new WithdrawRole(id, now), cause))
                .then(Mono.fromRunnable(() -> revoke(id, now)))
                .then(ReadModel.awaitGone(find(id, cause), IdentityRejection.ROLE_NOT_FOUND))
                .thenReturn(Done.of("Role withdrawn"));
    }

    private Mono<RoleView> find(RoleId id, Cause cause) {
        return defined(cause)
                .flatMap(all -> Mono.justOrEmpty(
                        all.stream().filter(role -> role.roleId().equals(id)).findFirst()))
                .switchIfEmpty(
                        Mono.error(() -> new Rejected(IdentityRejection.ROLE_NOT_FOUND, "There is no such role")));
    }

    private Mono<List<RoleView>> defined(Cause cause) {
        return messages.query(new ListRoles(), DefinedRoles.class, cause).map(DefinedRoles::roles);
    }

    private void revoke(RoleId id, Instant at) {
        revocations.learn(List.of(new Revocation.OfRole(id, at)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
