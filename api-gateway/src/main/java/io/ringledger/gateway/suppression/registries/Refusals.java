package io.ringledger.gateway.suppression.registries;

import java.util.ArrayList;
import java.util.List;

/** Lines that were no numbers: how many, and of the first ones where they are and why. What stands in them is not repeated. */
final class Refusals {
    static final int TOLD = 100;

    private final List<LineRefusal> first = new ArrayList<>();
    private long count;

    /**
     * A line.
     *
     * @param line from 1
     */
    record LineRefusal(long line, String reason) {}

    void add(long line, String reason) {
        count++;
        if (first.size() < TOLD) {
            first.add(new LineRefusal(line, reason));
        }
    }

    long count() {
        return count;
    }

    List<LineRefusal> first() {
        return List.copyOf(first);
    }
}
