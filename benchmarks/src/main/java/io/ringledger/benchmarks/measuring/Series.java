package io.ringledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One figure, measured in several rounds. */
public record Series(List<Double> values) {
    public Series {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a round");
        }
        values = List.copyOf(values);
    }

    /** Round by round, so that what slowed both sides down counts on both. */
    public Series over(Series other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / other.values.get(round));
        }
        return new Series(ratios);
    }

    /** The middle one; the higher of the two middle ones. */
    public double median() {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /**
     * Median, and the range in brackets.
     *
     * @param form of one number, as in {@link String#format}
     */
    public String text(String form) {
        List<Double> sorted = values.stream().sorted().toList();
        String range = form + "–" + form;
        return form.formatted(median()) + " (" + String.format(Locale.ROOT, range, sorted.getFirst(), sorted.getLast())
                + ")";
    }
}
