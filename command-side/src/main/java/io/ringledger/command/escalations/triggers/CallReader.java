package io.ringledger.command.escalations.triggers;

import io.ringledger.vocabulary.CallId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads calls up to an event, and remembers the newest so that a long one is not read from its beginning at each word. */
final class CallReader {
    private static final int REMEMBERED = 10_000;

    private final EventStore events;
    private final Map<CallId, Read> newest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<CallId, Read> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Read(CallSoFar call, long upTo) {}

    CallReader(EventStore events) {
        this.events = events;
    }

    /** The call with all of its events up to this one. */
    CallSoFar upTo(CallId callId, long sequence) {
        Read before = remembered(callId, sequence);
        CallSoFar call = before.call();
        var stream = events.readEvents(callId.value(), before.upTo() + 1);
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getSequenceNumber() > sequence) {
                break;
            }
            call = call.after(event.getPayload());
        }
        synchronized (newest) {
            newest.put(callId, new Read(call, sequence));
        }
        return call;
    }

    void forget(CallId callId) {
        synchronized (newest) {
            newest.remove(callId);
        }
    }

    /** Of an event that comes again more is known than was then. */
    private Read remembered(CallId callId, long sequence) {
        synchronized (newest) {
            Read read = newest.get(callId);
            return read == null || read.upTo() > sequence ? new Read(CallSoFar.NOTHING, -1) : read;
        }
    }
}
