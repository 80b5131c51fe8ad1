package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What is asked of all lists about numbers, and their gates, one of each, in order. */
    record Asked(List<GateId> gates, LookUpNumbers question) {}

    Mono<Asked> askedOf(List<PhoneNumber> numbers, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return Mono.fromSupplier(() -> asked(tenant, numbers)).subscribeOn(Schedulers.boundedElastic());
    }

    /** Each number once, whatever was sent. */
    private Asked asked(TenantId tenant, List<PhoneNumber> numbers) {
        List<Long> prints = pseudonyms.printsOf(tenant).of(numbers);
        List<GateId> gates = new ArrayList<>();
        Map<GateId, Long> once = new LinkedHashMap<>();
        for (int each = 0; each < numbers.size(); each++) {
            GateId gate = pseudonyms.gateOf(tenant, numbers.get(each));
            gates.add(gate);
            once.put(gate, prints.get(each));
        }
        return new Asked(gates, new LookUpNumbers(List.copyOf(once.keySet()), List.copyOf(once.values())));
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
