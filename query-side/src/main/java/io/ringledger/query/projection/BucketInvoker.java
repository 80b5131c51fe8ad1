package io.ringledger.query.projection;

import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Runs a bucket projection: one segment, in the order of the log, whatever stream an event is of. */
final class BucketInvoker<S> extends BatchInvoker {
    private static final String ALL = "all";

    private final BucketWriter<S> writer;

    BucketInvoker(BucketProjection<S> projection, BucketWriter<S> writer) {
        super(projection);
        this.writer = writer;
    }

    /** A constant with a constant hash; Axon's own sequential policy has another one after each start. */
    @Override
    String sequencingKey(RecordedEvent event) {
        return ALL;
    }

    @Override
    boolean needsOrderOfLog() {
        return true;
    }

    @Override
    void apply(List<RecordedEvent> batch, UnitOfWork<?> unitOfWork) {
        writer.apply(batch);
    }
}
