package io.ringledger.query.projection;

import java.util.List;

/**
 * One document for each command and stream: what was done, in the order of the log, numbered by position; and sums of it.
 * A command that makes several events on a stream is one entry, that of its first event, so the state that an event is
 * applied to is always {@code null}. Entries never change. An event that cannot be applied is recorded as skipped, and
 * only a rebuild makes the journal whole.
 */
public non-sealed interface JournalProjection<S> extends Projection<S> {
    /** Whether an event has no entry at all. */
    default boolean leavesOut(RecordedEvent event) {
        return false;
    }

    /** What an entry adds to sums, each bucket at most once. */
    List<Share> shares(S entry);
}
