package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.suppression.BulkScrub.Fault;
import io.ringledger.gateway.suppression.BulkScrub.Hit;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks numbers up, {@value LookUpNumbers#MOST} with one question. */
@Component
final class Scrubber {
    private static final int AT_ONCE = 2;

    private final Messages messages;
    private final Gates gates;

    Scrubber(Messages messages, Gates gates) {
        this.messages = messages;
        this.gates = gates;
    }

    private record Placed(int position, PhoneNumber number) {}

    /** What was sent, taken apart. */
    private record Sorted(int total, List<Placed> numbers, List<Fault> faults) {}

    Mono<Scrub> one(PhoneNumber number, Cause cause) {
        return gates.idsOf(List.of(number), cause)
                .flatMap(ids -> messages.query(new LookUpNumbers(ids), ListedNumbers.class, cause))
                .map(found -> Scrub.of(number, found.numbers()));
    }

    Mono<BulkScrub> many(List<@Nullable String> texts, @Nullable String region, Cause cause) {
        return Mono.fromSupplier(() -> sort(texts, region))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(sorted -> Flux.fromIterable(sorted.numbers())
                        .buffer(LookUpNumbers.MOST)
                        .flatMap(batch -> hits(batch, cause), AT_ONCE)
                        .collectSortedList(Comparator.comparingInt(Hit::position))
                        .map(hits -> new BulkScrub(
                                sorted.total(), sorted.numbers().size() - hits.size(), hits, sorted.faults())));
    }

    private static Sorted sort(List<@Nullable String> texts, @Nullable String region) {
        List<Placed> numbers = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int position = 0; position < texts.size(); position++) {
            try {
                numbers.add(new Placed(position, WrittenNumber.read(texts.get(position), region)));
            } catch (IllegalArgumentException none) {
                faults.add(
                        new Fault(position, Objects.requireNonNullElse(none.getMessage(), "not a telephone number")));
            }
        }
        return new Sorted(texts.size(), numbers, faults);
    }

    private Flux<Hit> hits(List<Placed> batch, Cause cause) {
        return gates.idsOf(batch.stream().map(Placed::number).toList(), cause)
                .flatMapMany(ids -> messages.query(
                                new LookUpNumbers(ids.stream().distinct().toList()), ListedNumbers.class, cause)
                        .flatMapIterable(found -> hits(batch, ids, found)));
    }

    private static List<Hit> hits(List<Placed> batch, List<GateId> ids, ListedNumbers found) {
        Map<GateId, Listed> listed = found.numbers().stream()
                .filter(each -> !each.reasons().isEmpty())
                .collect(Collectors.toMap(Listed::gateId, Function.identity()));
        List<Hit> hits = new ArrayList<>();
        for (int each = 0; each < batch.size(); each++) {
            Listed there = listed.get(ids.get(each));
            if (there != null) {
                Placed placed = batch.get(each);
                hits.add(new Hit(placed.position(), placed.number(), there.reasons()));
            }
        }
        return hits;
    }
}
