package io.ringledger.command.snapshots;

import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Revision;

/**
 * Aggregates of a context whose streams may become long, so that they are read from snapshots. Each has a
 * {@link Revision}: of its snapshot's form, not of its events.
 */
public record LongStreams(List<Class<?>> aggregates) {
    /** Name of the trigger that such an aggregate names. */
    public static final String TRIGGER = "longStreams";

    public LongStreams {
        aggregates = List.copyOf(aggregates);
    }

    public static LongStreams of(Class<?>... aggregates) {
        return new LongStreams(Arrays.asList(aggregates));
    }

    /** Lets snapshots pass that are of the form which is read now. */
    public SnapshotFilter currentRevisions() {
        return aggregates.stream()
                .map(LongStreams::currentRevision)
                .reduce(SnapshotFilter.allowAll(), SnapshotFilter::combine);
    }

    private static SnapshotFilter currentRevision(Class<?> aggregate) {
        return RevisionSnapshotFilter.builder()
                .type(aggregate.getSimpleName())
                .revision(aggregate.getAnnotation(Revision.class).value())
                .build();
    }
}
