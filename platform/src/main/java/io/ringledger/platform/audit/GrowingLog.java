package io.ringledger.platform.audit;

/** A log that events are appended to meanwhile. */
public interface GrowingLog extends RawLog {
    /** Position of the newest committed event, 0 in an empty log. */
    long end();

    /** Calls after every commit; what is called may not block and may not throw. */
    void onGrowth(Runnable listener);
}
