package io.ringledger.query.projection;

import java.util.List;

/** Reads one stream from the event store. */
interface StreamReader {
    /** All events of a stream after one sequence number, in order. */
    List<RecordedEvent> after(String stream, long sequence);
}
