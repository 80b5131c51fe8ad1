package io.ringledger.query.projection;

/** One document for each stream. An event that cannot be applied parks its stream until it is retried. */
public non-sealed interface StreamProjection<S> extends Projection<S> {
    /** Who is told of changes once they are committed. */
    default LiveFeed<S> feed() {
        return LiveFeed.none();
    }
}
