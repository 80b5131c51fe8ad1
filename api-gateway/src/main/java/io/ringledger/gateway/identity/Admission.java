package io.ringledger.gateway.identity;

import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.IdentityQuery.FindMemberships;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Memberships;
import io.ringledger.api.identity.RoleView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out for which companies somebody may work, and what they may do there. */
@Component
public final class Admission {
    private final Messages messages;

    Admission(Messages messages) {
        this.messages = messages;
    }

    /** The companies that somebody belongs to, those included where they may do nothing for now. */
    public Mono<Memberships> memberships(UserId user, Cause cause) {
        return messages.query(new FindMemberships(user), Memberships.class, cause);
    }

    /** Somebody at work for a company; empty where they may not. */
    public Mono<Admitted> admit(UserId user, TenantId tenant, Cause cause) {
        return admit(user, cause, member -> member.tenantId().equals(tenant));
    }

    /** Somebody at work for the company that they were registered for, or else for the first that they belong to. */
    Mono<Admitted> admitSomewhere(UserId user, TenantId home, Cause cause) {
        return admit(user, home, cause).switchIfEmpty(admit(user, cause, member -> true));
    }

    /** What a member may do, whether active or not. */
    public Mono<Admitted> resolve(MemberView member, Cause cause) {
        return permissions(member.rights(), cause.withTenant(member.tenantId()))
                .map(permissions -> new Admitted(member, permissions));
    }

    /** What rights come to in the company of the cause. */
    public Mono<Set<Permission>> permissions(Rights rights, Cause cause) {
        return rights.definedRoles().isEmpty()
                ? Mono.just(rights.known())
                : messages.query(new ListRoles(), DefinedRoles.class, cause)
                        .map(defined -> all(rights, defined.roles()));
    }

    private Mono<Admitted> admit(UserId user, Cause cause, Predicate<MemberView> wanted) {
        return memberships(user, cause)
                .flatMap(found -> Mono.justOrEmpty(found.all().stream()
                        .filter(MemberView::active)
                        .filter(wanted)
                        .findFirst()))
                .flatMap(member -> resolve(member, cause));
    }

    private static Set<Permission> all(Rights rights, List<RoleView> defined) {
        Set<Permission> all = EnumSet.copyOf(rights.known());
        defined.stream()
                .filter(role -> rights.definedRoles().contains(role.roleId()))
                .forEach(role -> all.addAll(role.permissions()));
        return all;
    }
}
