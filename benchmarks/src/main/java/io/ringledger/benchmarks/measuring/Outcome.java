package io.ringledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table of results.
 *
 * @param name as the design calls the ratio
 * @param says what is divided by what
 * @param target floor, target and moonshot, as the design has them
 * @param ratio each round's
 * @param sides what was measured, with its unit and its range
 * @param durability when the log acknowledged
 * @param notes what else was seen
 */
public record Outcome(
        String name,
        String says,
        String target,
        Series ratio,
        List<String> sides,
        String durability,
        List<String> notes) {
    public Outcome {
        sides = List.copyOf(sides);
        notes = List.copyOf(notes);
    }

    /** With another thing that was seen. */
    public Outcome with(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Outcome(name, says, target, ratio, sides, durability, more);
    }
}
