package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.gateway.suppression.BulkScrub.Fault;
import io.ringledger.gateway.suppression.BulkScrub.Hit;
import io.ringledger.gateway.suppression.BulkScrub.ListedHit;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found of some of many numbers.
 *
 * @param excepted how many others the law excepts from outside lists
 */
record Batch(List<Hit> suppressed, List<ListedHit> listed, int excepted, List<ListedNumbers.Consulted> registries) {
    /** A number and where it stood in what was sent. */
    record Placed(int position, PhoneNumber number) {}

    static Batch of(List<Placed> numbers, List<GateId> gates, ListedNumbers found) {
        Map<GateId, Listed> known =
                found.numbers().stream().collect(Collectors.toMap(Listed::gateId, Function.identity()));
        List<Hit> suppressed = new ArrayList<>();
        List<ListedHit> listed = new ArrayList<>();
        int excepted = 0;
        for (int each = 0; each < numbers.size(); each++) {
            Placed placed = numbers.get(each);
            Listed there = known.get(gates.get(each));
            if (there == null) {
                continue;
            }
            if (!there.reasons().isEmpty()) {
                suppressed.add(new Hit(placed.position(), placed.number(), there.reasons()));
            } else if (there.whitelisted() != null && there.whitelisted().isInLaw()) {
                excepted++;
            } else if (!there.registries().isEmpty()) {
                listed.add(new ListedHit(placed.position(), placed.number(), there.registries()));
            }
        }
        return new Batch(suppressed, listed, excepted, found.registries());
    }

    /** All of them together, in the order of what was sent. */
    static BulkScrub sum(int numbers, List<Fault> faults, List<Batch> batches, Instant now) {
        List<Hit> suppressed = batches.stream()
                .flatMap(batch -> batch.suppressed().stream())
                .sorted(Comparator.comparingInt(Hit::position))
                .toList();
        List<ListedHit> listed = batches.stream()
                .flatMap(batch -> batch.listed().stream())
                .sorted(Comparator.comparingInt(ListedHit::position))
                .toList();
        List<Consulted> registries = batches.stream()
                .flatMap(batch -> batch.registries().stream())
                .distinct()
                .map(list -> Consulted.of(list, now))
                .toList();
        int others = numbers - suppressed.size() - listed.size();
        int callable = registries.stream().allMatch(Consulted::counts)
                ? others
                : batches.stream().mapToInt(Batch::excepted).sum();
        return new BulkScrub(
                numbers + faults.size(), callable, suppressed, listed, others - callable, faults, registries);
    }
}
