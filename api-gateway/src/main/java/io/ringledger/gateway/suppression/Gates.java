package io.ringledger.gateway.suppression;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Names the gates of numbers. Not on an event loop: a tenant's hash key may have to be read, and numbers may be very many. */
@Component
final class Gates {
    private final Pseudonyms pseudonyms;

    Gates(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** A number, its gate, and who has it. */
    record Gate(GateId id, SubjectId party, PhoneNumber number) {}

    Mono<Gate> of(PhoneNumber number, Cause cause) {
        return of(List.of(number), cause).map(List::getFirst);
    }

    /** One of each number, in order. */
    Mono<List<Gate>> of(List<PhoneNumber> numbers, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return Mono.fromSupplier(() -> numbers.stream()
                        .map(number -> new Gate(
                                pseudonyms.gateOf(tenant, number), pseudonyms.holderOf(tenant, number), number))
                        .toList())
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** The gates alone, one of each number, in order. */
    Mono<List<GateId>> idsOf(List<PhoneNumber> numbers, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return Mono.fromSupplier(() -> numbers.stream()
                        .map(number -> pseudonyms.gateOf(tenant, number))
                        .toList())
                .subscribeOn(Schedulers.boundedElastic());
    }
}
