package io.ringledger.query.projection;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Applies what a stream's document does not cover yet, and stops at an event that cannot be applied. */
final class StreamFold<S> {
    static final String SEQUENCE = "seq";

    private final Projection<S> projection;

    StreamFold(Projection<S> projection) {
        this.projection = projection;
    }

    /**
     * What came of it.
     *
     * @param before {@code null} if there was no document
     * @param after {@code null} if there is none yet
     * @param reached sequence of the last event that {@code after} covers, -1 if none
     * @param failed the event that could not be applied, {@code null} if all could
     */
    record Outcome<S>(
            @Nullable S before,
            @Nullable S after,
            long reached,
            @Nullable RecordedEvent failed,
            @Nullable RuntimeException failure) {}

    Outcome<S> apply(@Nullable Document document, long covered, List<RecordedEvent> events) {
        @Nullable S before = document == null ? null : projection.read(document);
        @Nullable S state = before;
        long reached = covered;
        for (RecordedEvent event : events) {
            if (event.sequence() <= reached) {
                continue;
            }
            try {
                state = projection.apply(state, event);
                reached = event.sequence();
            } catch (RuntimeException failure) {
                Failures.rethrowIfStores(failure);
                return new Outcome<>(before, state, reached, event, failure);
            }
        }
        return new Outcome<>(before, state, reached, null, null);
    }

    Document document(String stream, S state, long reached) {
        return projection.write(state).append(GuardedDocuments.ID, stream).append(SEQUENCE, reached);
    }
}
