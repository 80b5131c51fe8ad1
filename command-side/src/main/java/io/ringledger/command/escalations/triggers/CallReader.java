package io.ringledger.command.escalations.triggers;

import io.ringledger.vocabulary.CallId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads calls up to an event, and remembers the newest so that a long one is not read from its beginning at each word.
 *
 * @param <S> what is known of a call
 */
final class CallReader<S> {
    private final EventStore events;
    private final S nothing;
    private final BiFunction<S, Object, S> after;
    private final Map<CallId, Read<S>> newest;

    private record Read<S>(S call, long upTo) {}

    /**
     * @param remembered how many calls at most
     * @param nothing what is known before the first event
     * @param after what is known with one more
     */
    CallReader(EventStore events, int remembered, S nothing, BiFunction<S, Object, S> after) {
        this.events = events;
        this.nothing = nothing;
        this.after = after;
        this.newest = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<CallId, Read<S>> eldest) {
                return size() > remembered;
            }
        };
    }

    /** The call with all of its events up to this one. */
    S upTo(CallId callId, long sequence) {
        Read<S> before = remembered(callId, sequence);
        S call = before.call();
        var stream = events.readEvents(callId.value(), before.upTo() + 1);
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getSequenceNumber() > sequence) {
                break;
            }
            call = after.apply(call, event.getPayload());
        }
        synchronized (newest) {
            newest.put(callId, new Read<>(call, sequence));
        }
        return call;
    }

    void forget(CallId callId) {
        synchronized (newest) {
            newest.remove(callId);
        }
    }

    /** Of an event that comes again more is known than was then. */
    private Read<S> remembered(CallId callId, long sequence) {
        synchronized (newest) {
            Read<S> read = newest.get(callId);
            return read == null || read.upTo() > sequence ? new Read<>(nothing, -1) : read;
        }
    }
}
