package io.ringledger.gateway.http;

import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Names that a tenant's hash key makes: of who holds a number, of members and of roles. The first time, the tenant's hash key is read from a store, or made there:
 * not on an event loop, which serves many others. After that it is in memory.
 */
@Component
public final class Holders {
    private final Pseudonyms pseudonyms;
    private final Set<TenantId> keyed = ConcurrentHashMap.newKeySet();

    Holders(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** The holder of a number. */
    public Mono<SubjectId> of(TenantId tenant, PhoneNumber number) {
        return keyed(tenant, () -> pseudonyms.holderOf(tenant, number));
    }

    /** The membership of a user. */
    public Mono<MemberId> member(TenantId tenant, UserId user) {
        return keyed(tenant, () -> pseudonyms.memberOf(tenant, user));
    }

    /** The role of a name. */
    public Mono<RoleId> role(TenantId tenant, String name) {
        return keyed(tenant, () -> pseudonyms.roleOf(tenant, name));
    }

    /** Where it stands whether and how much a tenant dials. */
    public Mono<DialingControlId> control(TenantId tenant) {
        return keyed(tenant, () -> pseudonyms.controlOf(tenant));
    }

    private <T> Mono<T> keyed(TenantId tenant, Supplier<T> name) {
        return keyed.contains(tenant)
                ? Mono.fromSupplier(name)
                : Mono.fromSupplier(name)
                        .subscribeOn(Schedulers.boundedElastic())
                        .doOnNext(known -> keyed.add(tenant));
    }
}
