package io.ringledger.platform.audit.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.records.StorageUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of an Axon Server, raw. One reader: it keeps the stream open and goes on with it where it is asked for what
 * follows. The end is asked for five times a second, since a stream does not tell how much more there is.
 */
public final class AxonServerLog implements GrowingLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AxonServerLog.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BUFFER = 1_024;
    private static final int REFILL = 256;
    private static final long UNKNOWN = -1;

    private final Supplier<EventChannel> server;
    private @Nullable EventStream stream;
    private long streamed = UNKNOWN;
    private volatile long end = UNKNOWN;
    private volatile boolean closed;

    /** @param server asked again after each failure; whoever gave it closes its connection */
    public AxonServerLog(Supplier<EventChannel> server) {
        this.server = server;
    }

    @Override
    public synchronized List<RawEvent> after(long position, int max) {
        long from = Math.max(0, position);
        long count = Math.min(max, end() - from);
        List<RawEvent> events = new ArrayList<>();
        try {
            while (events.size() < count) {
                events.add(StoredForm.of(next(from)));
                from = events.getLast().position();
                streamed = from;
            }
            return events;
        } catch (RuntimeException e) {
            closeStream();
            throw e;
        }
    }

    private EventWithToken next(long position) {
        EventStream open = openAt(position);
        try {
            @Nullable EventWithToken event = open.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                String why = open.getError().map(error -> ": " + error).orElse("");
                throw new StorageUnavailableException(
                        "Axon Server does not send what follows position " + position + why);
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailableException("interrupted while reading Axon Server's events", e);
        }
    }

    /** A stream is opened after a token, and the last known position is the token of the next event. */
    private EventStream openAt(long position) {
        EventStream open = stream;
        if (open == null || streamed != position) {
            closeStream();
            open = server.get().openStream(position - 1, BUFFER, REFILL, true);
            stream = open;
            streamed = position;
        }
        return open;
    }

    private void closeStream() {
        EventStream open = stream;
        stream = null;
        if (open != null) {
            open.close();
        }
    }

    /** As it was seen last; asked for where nobody has yet. */
    @Override
    public long end() {
        return end == UNKNOWN ? look() : end;
    }

    private long look() {
        try {
            end = server.get().getLastToken().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) + 1;
            return end;
        } catch (ExecutionException | TimeoutException e) {
            throw new StorageUnavailableException("Axon Server cannot be asked for its last event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailableException("interrupted while asking Axon Server", e);
        }
    }

    @Override
    public void onGrowth(Runnable listener) {
        Thread.ofPlatform().daemon().name("log-end").start(() -> keepLooking(listener));
    }

    private void keepLooking(Runnable listener) {
        long known = end;
        while (!closed) {
            try {
                if (look() > known) {
                    known = end;
                    listener.run();
                }
            } catch (RuntimeException e) {
                LOG.debug("Axon Server cannot be asked for its end: {}", e.toString());
            }
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeStream();
    }
}
