package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.suppression.Batch.Placed;
import io.ringledger.gateway.suppression.BulkScrub.Fault;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Clock clock;

    Scrubber(Messages messages, Gates gates, Clock clock) {
        this.messages = messages;
        this.gates = gates;
        this.clock = clock;
    }

    /** What was sent, taken apart. */
    private record Sorted(List<Placed> numbers, List<Fault> faults) {}

    Mono<Scrub> one(PhoneNumber number, Cause cause) {
        return gates.askedOf(List.of(number), cause)
                .flatMap(asked -> messages.query(asked.question(), ListedNumbers.class, cause))
                .map(found -> Scrub.of(number, found, clock.instant()));
    }

    Mono<BulkScrub> many(List<@Nullable String> texts, @Nullable String region, Cause cause) {
        return Mono.fromSupplier(() -> sort(texts, region))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(sorted -> Flux.fromIterable(sorted.numbers())
                        .buffer(LookUpNumbers.MOST)
                        .flatMap(numbers -> batch(numbers, cause), AT_ONCE)
                        .collectList()
                        .map(batches -> Batch.sum(sorted.numbers().size(), sorted.faults(), batches, clock.instant())));
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
        return new Sorted(numbers, faults);
    }

    private Mono<Batch> batch(List<Placed> numbers, Cause cause) {
        return gates.askedOf(numbers.stream().map(Placed::number).toList(), cause)
                .flatMap(asked -> messages.query(asked.question(), ListedNumbers.class, cause)
                        .map(found -> Batch.of(numbers, asked.gates(), found)));
    }
}
