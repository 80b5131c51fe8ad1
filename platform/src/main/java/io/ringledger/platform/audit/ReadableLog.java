package io.ringledger.platform.audit;

import java.util.Optional;

/** A stored log, opened to be verified or exported beside whoever writes to it. */
public interface ReadableLog extends RawLog, AutoCloseable {
    /**
     * The last head beside the events that was published before the last was made: that one may just be on its way, with
     * those that were made together with it. Empty where there is none, or where it cannot be seen from here.
     *
     * @throws RuntimeException of the store's, if it cannot be read now
     */
    Optional<Head> publishedHead();

    @Override
    void close();
}
