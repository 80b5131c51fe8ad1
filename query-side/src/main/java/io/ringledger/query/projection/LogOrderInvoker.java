package io.ringledger.query.projection;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Runs what is made of many streams: one segment, in the order of the log, whatever stream an event is of. */
final class LogOrderInvoker extends BatchInvoker {
    private static final String ALL = "all";

    private final Consumer<List<RecordedEvent>> writer;

    LogOrderInvoker(Projection<?> projection, Consumer<List<RecordedEvent>> writer) {
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
        writer.accept(batch);
    }
}
