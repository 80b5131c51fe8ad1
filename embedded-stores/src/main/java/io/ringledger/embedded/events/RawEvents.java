package io.ringledger.embedded.events;

import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.RawEvent;
import java.util.ArrayList;
import java.util.List;

/** The open log, raw: what the follower seals. */
final class RawEvents implements GrowingLog {

    private final EmbeddedEventLog log;

    RawEvents(EmbeddedEventLog log) {
        this.log = log;
    }

    static RawEvent raw(StoredEvent event) {
        return new RawEvent(
                event.position(),
                event.stream(),
                event.sequence(),
                event.aggregateType(),
                event.eventId(),
                event.payloadType(),
                event.revision(),
                EventSql.toNanos(event.timestamp()),
                event.payload(),
                event.metadata());
    }

    @Override
    public List<RawEvent> after(long position, int max) {
        List<StoredEvent> stored = log.readAfter(position, max);
        List<RawEvent> events = new ArrayList<>(stored.size());
        for (StoredEvent event : stored) {
            events.add(raw(event));
        }
        return events;
    }

    @Override
    public long end() {
        return log.head();
    }

    @Override
    public void onGrowth(Runnable listener) {
        log.tail().addListener(listener);
    }
}
