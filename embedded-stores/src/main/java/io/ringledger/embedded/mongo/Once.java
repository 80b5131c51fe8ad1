package io.ringledger.embedded.mongo;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Leaves out documents that were met before: with an array in the index they have several entries. */
final class Once {
    private Once() {}

    static Iterator<Position> each(Iterator<Position> positions) {
        Set<Position> met = new HashSet<>();
        Iterable<Position> all = () -> positions;
        return StreamSupport.stream(all.spliterator(), false).filter(met::add).iterator();
    }
}
