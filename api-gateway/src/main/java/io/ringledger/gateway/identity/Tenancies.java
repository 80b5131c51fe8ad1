package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Memberships;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.http.Words;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Companies that share the installation, as somebody who belongs to some of them sees them. */
@Component
final class Tenancies {
    private static final int LONGEST_NAME = 200;

    private final Messages messages;
    private final Admission admission;
    private final People people;
    private final RequestIds ids;
    private final Clock clock;

    Tenancies(Messages messages, Admission admission, People people, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.admission = admission;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of a company that is to be founded; it tells nothing of the company, nor of others. */
    TenantId next(Cause cause) {
        return ids.next(number -> new TenantId("tenant_" + number), cause);
    }

    Mono<Void> found(TenantId tenant, String name, Cause cause) {
        return messages.send(
                new FoundTenant(tenant, name, false, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                cause.withTenant(tenant));
    }

    /** Founds another company of the caller's, who owns it. */
    Mono<Tenant> found(String name, Caller caller, Cause cause) {
        Bounds.check(caller);
        String called = Words.one("name", name, LONGEST_NAME);
        TenantId tenant = next(cause);
        return own(caller, cause)
                .flatMap(own -> found(tenant, called, cause)
                        .then(people.add(
                                caller.userId(),
                                new People.Newcomer(
                                        own.email(),
                                        own.name(),
                                        new PersonalText(""),
                                        tenant,
                                        Rights.of(Set.of(Role.OWNER))),
                                cause))
                        .map(member -> Tenant.of(member, called, false)));
    }

    /** The companies that the caller belongs to, as far as they are known to be who they say. */
    Mono<Tenant.All> all(Caller caller, Cause cause) {
        return admission
                .memberships(caller.userId(), cause)
                .map(found -> new Tenant.All(found.all().stream()
                        .filter(MemberView::active)
                        .filter(member -> Bounds.show(member, caller))
                        .map(member -> Tenant.of(member, name(found, member), isCurrent(member, caller)))
                        .toList()));
    }

    /** The company that the caller works for now. */
    Mono<Tenant> current(Caller caller, Cause cause) {
        return all(caller, cause)
                .flatMap(all -> Mono.justOrEmpty(
                        all.tenants().stream().filter(Tenant::current).findFirst()))
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(IdentityRejection.TENANT_NOT_FOUND, "You are no member of such a company")));
    }

    private Mono<MemberView> own(Caller caller, Cause cause) {
        return admission
                .memberships(caller.userId(), cause)
                .flatMap(found -> Mono.justOrEmpty(found.all().stream()
                        .filter(member -> isCurrent(member, caller))
                        .findFirst()));
    }

    private static boolean isCurrent(MemberView member, Caller caller) {
        return member.tenantId().equals(caller.tenantId());
    }

    private static String name(Memberships found, MemberView member) {
        return found.names().getOrDefault(member.tenantId(), member.tenantId().value());
    }
}
