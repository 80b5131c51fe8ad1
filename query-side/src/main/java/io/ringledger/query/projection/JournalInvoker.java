package io.ringledger.query.projection;

import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Runs a journal: one segment, in the order of the log. */
final class JournalInvoker<S> extends BatchInvoker {
    private static final String ALL = "all";

    private final JournalWriter<S> writer;

    JournalInvoker(JournalProjection<S> projection, JournalWriter<S> writer) {
        super(projection);
        this.writer = writer;
    }

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
