package io.ringledger.query.projection;

import org.bson.Document;

/** One document for each stream. An event that cannot be applied parks its stream until it is retried. */
public non-sealed interface StreamProjection<S> extends Projection<S> {
    /** Sequence of the last event that a document covers; 0 of one that has not been written yet. */
    static long revision(Document document) {
        return document.get(StreamFold.SEQUENCE) instanceof Number reached ? reached.longValue() : 0;
    }

    /** Who is told of changes once they are committed. */
    default LiveFeed<S> feed() {
        return LiveFeed.none();
    }
}
