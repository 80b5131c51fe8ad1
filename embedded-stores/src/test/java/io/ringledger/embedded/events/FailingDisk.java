package io.ringledger.embedded.events;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A disk that fails when told to, so many times. */
final class FailingDisk implements FaultPoint {

    private final Map<Step, Integer> failures = new EnumMap<>(Step.class);
    private final Set<Step> broken = EnumSet.noneOf(Step.class);

    synchronized void failAt(Step step, int times) {
        failures.put(step, times);
    }

    synchronized int left(Step step) {
        return failures.getOrDefault(step, 0);
    }

    /** The next time the process itself fails there, not the disk. */
    synchronized void breakAt(Step step) {
        broken.add(step);
    }

    @Override
    public synchronized void reached(Step step) throws SQLException {
        if (broken.remove(step)) {
            throw new OutOfMemoryError("while " + step);
        }
        var left = left(step);
        if (left > 0) {
            failures.put(step, left - 1);
            throw new SQLException("disk failed while " + step);
        }
    }
}
