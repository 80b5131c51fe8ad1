package io.ringledger.benchmarks.events;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle one of a few rounds. */
final class Medians {

    private Medians() {}

    static <T> double of(List<T> values, ToDoubleFunction<T> figure) {
        var sorted = values.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
