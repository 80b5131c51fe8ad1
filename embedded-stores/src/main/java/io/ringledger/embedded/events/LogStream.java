package io.ringledger.embedded.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log: batches from the file until it has caught up, from memory then. */
final class LogStream implements TrackingEventStream {

    private final EmbeddedEventLog log;
    private final LogStorageEngine engine;
    private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private @Nullable Runnable listener;
    private long position;

    LogStream(EmbeddedEventLog log, LogStorageEngine engine, long position) {
        this.log = log;
        this.engine = engine;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.of(buffer.getFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var end = System.nanoTime() + unit.toNanos(timeout);
        while (!fill()) {
            var left = end - System.nanoTime();
            if (left <= 0 || !log.tail().awaitBeyond(position, left, TimeUnit.NANOSECONDS)) {
                return fill();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!fill()) {
            log.tail().awaitBeyond(position, 1, TimeUnit.HOURS);
        }
        return buffer.removeFirst();
    }

    private boolean fill() {
        while (buffer.isEmpty()) {
            var events = log.readAfter(position, log.options().batchSize());
            if (events.isEmpty()) {
                return false;
            }
            engine.messages(events).forEach(buffer::add);
            position = events.getLast().position();
        }
        return true;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        close();
        listener = callback;
        log.tail().addListener(callback);
        return true;
    }

    @Override
    public void close() {
        if (listener != null) {
            log.tail().removeListener(listener);
        }
    }
}
