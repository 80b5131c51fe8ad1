package io.ringledger.gateway.http;

import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Who holds a number, as a tenant knows it. The first time, the tenant's hash key is read from a store, or made there:
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
        if (keyed.contains(tenant)) {
            return Mono.fromCallable(() -> pseudonyms.holderOf(tenant, number));
        }
        return Mono.fromCallable(() -> pseudonyms.holderOf(tenant, number))
                .subscribeOn(Schedulers.boundedElastic())
                .doOnNext(holder -> keyed.add(tenant));
    }
}
