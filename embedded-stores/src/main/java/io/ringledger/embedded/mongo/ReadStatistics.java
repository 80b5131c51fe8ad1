package io.ringledger.embedded.mongo;

import java.util.concurrent.atomic.LongAdder;

/**
 * What reading has cost since the start, for tests and metrics that hold "reads never scan". Only
 * ever grows; compare two readings.
 */
public final class ReadStatistics {
    private final LongAdder documentsExamined = new LongAdder();
    private final LongAdder collectionScans = new LongAdder();
    private volatile String lastPlan = "";

    ReadStatistics() {}

    /** Documents that were loaded to answer a query or to find what a write is about. */
    public long documentsExamined() {
        return documentsExamined.sum();
    }

    /** Queries for which no index helped, so that a whole collection was read. */
    public long collectionScans() {
        return collectionScans.sum();
    }

    /**
     * How the last query was answered: {@code <collection> <index> <walk> exact|filtered}, {@code
     * <collection> _id lookup} or {@code <collection> scan}.
     */
    public String lastPlan() {
        return lastPlan;
    }

    void examined() {
        documentsExamined.increment();
    }

    void scanned(String collection) {
        collectionScans.increment();
        lastPlan = collection + " scan";
    }

    void lookedUp(String collection) {
        lastPlan = collection + " _id lookup";
    }

    void planned(String collection, Plan plan) {
        lastPlan = collection + " " + plan.candidate().index().getName() + " " + plan.walk()
                + (plan.exact() ? " exact" : " filtered");
    }
}
