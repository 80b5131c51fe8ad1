package io.ringledger.query.projection;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Runs a stream projection: any number of segments, each stream in one of them. */
final class StreamInvoker<S> extends BatchInvoker {
    private final StreamWriter<S> writer;
    private final LiveFeed<S> feed;
    private final BooleanSupplier live;

    /** @param live whether readers use this version; only then is anything published */
    StreamInvoker(StreamProjection<S> projection, StreamWriter<S> writer, BooleanSupplier live) {
        super(projection);
        this.writer = writer;
        this.feed = projection.feed();
        this.live = live;
    }

    @Override
    String sequencingKey(RecordedEvent event) {
        return event.stream();
    }

    @Override
    void apply(List<RecordedEvent> batch, UnitOfWork<?> unitOfWork) {
        List<Change<S>> changes = writer.apply(batch);
        unitOfWork.afterCommit(ignored -> publish(changes));
    }

    /** Tries one parked stream again. */
    void resume(String stream, StreamReader reader) {
        publish(writer.resume(stream, reader));
    }

    private void publish(List<Change<S>> changes) {
        if (!changes.isEmpty() && live.getAsBoolean()) {
            feed.publish(changes);
        }
        writer.published(changes);
    }
}
