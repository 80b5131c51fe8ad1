package io.ringledger.query.projection;

import org.bson.Document;

/** How much of its stream a document covers. */
public final class StreamSequence {
    private StreamSequence() {}

    /** Sequence of the last event that the document of a stream projection covers, from 0. */
    public static long of(Document document) {
        return document.get(StreamFold.SEQUENCE, Number.class).longValue();
    }
}
