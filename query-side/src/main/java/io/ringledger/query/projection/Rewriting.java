package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents anew from the events that they cover, because what those events say has changed: personal data in them
 * became unreadable. Each is replaced only as it was read, so that a batch which read it before is read and applied again.
 */
public final class Rewriting {
    private final ProjectionRunner runner;
    private final ProjectionStores stores;
    private final Pointers pointers;

    Rewriting(ProjectionRunner runner, ProjectionStores stores, Pointers pointers) {
        this.runner = runner;
        this.stores = stores;
        this.pointers = pointers;
    }

    /**
     * Whether every version that is kept up to date has come to a position of the log: what is applied from now on was read
     * after that.
     */
    public boolean haveReached(long position) {
        return haveReached(position, projection -> true);
    }

    /** The same of some projections only, by name. */
    public boolean haveReached(long position, Predicate<String> wanted) {
        return runner.projections().stream()
                .filter(projection -> wanted.test(projection.name()))
                .flatMap(projection -> running(pointers.refresh(projection.name())).stream())
                .allMatch(version -> stores.slowest(version, runner.find(version)) >= position);
    }

    /**
     * Writes anew what every version of every projection has of one stream.
     *
     * @return by name of the projection how many documents of the stream its readers can see
     */
    public Map<String, Long> rewrite(String stream) {
        Map<String, Long> seen = new LinkedHashMap<>();
        for (Projection<?> projection : runner.projections()) {
            Pointer pointer = pointers.refresh(projection.name());
            for (Version version : versions(pointer)) {
                boolean found = rewrite(projection, version, stream);
                if (found && version.equals(pointer.liveVersion()) && projection instanceof StreamProjection<?>) {
                    seen.put(projection.name(), 1L);
                }
            }
        }
        return seen;
    }

    /** What the live versions' documents of one stream would be if its events said something else. */
    public Map<String, Document> documents(String stream, UnaryOperator<Object> said) {
        Map<String, Document> found = new LinkedHashMap<>();
        for (Projection<?> projection : runner.projections()) {
            if (projection instanceof StreamProjection<?>) {
                Document document = fold(projection, stream, Long.MAX_VALUE, said);
                if (document != null) {
                    found.put(projection.name(), document);
                }
            }
        }
        return found;
    }

    /** All events of one stream, in order. */
    public List<RecordedEvent> events(String stream) {
        return stores.events()
                .readEvents(stream, 0)
                .asStream()
                .map(RecordedEvent::of)
                .toList();
    }

    private static List<Version> running(Pointer pointer) {
        List<Version> versions = new ArrayList<>(List.of(pointer.liveVersion()));
        Version next = pointer.rebuildingVersion();
        if (next != null) {
            versions.add(next);
        }
        return versions;
    }

    private static List<Version> versions(Pointer pointer) {
        List<Version> versions = running(pointer);
        pointer.retired().forEach(number -> versions.add(new Version(pointer.projection(), number)));
        return versions;
    }

    /** {@code false} where there is no document. */
    private boolean rewrite(Projection<?> projection, Version version, String stream) {
        MongoDatabase database = stores.database();
        String collection = projection instanceof BucketProjection<?> ? version.streams() : version.documents();
        GuardedDocuments documents = new GuardedDocuments(database, collection, StreamFold.SEQUENCE);
        while (true) {
            Map<String, Document> read = documents.load(List.of(stream));
            Document before = read.get(stream);
            if (before == null) {
                return false;
            }
            Document after = Objects.requireNonNull(
                    fold(projection, stream, documents.reached(before), UnaryOperator.identity()));
            Document same = new Document(before);
            Object times = same.remove(GuardedDocuments.REWRITTEN);
            if (same.equals(after)) {
                return true;
            }
            after.append(GuardedDocuments.REWRITTEN, times instanceof Number number ? number.intValue() + 1 : 1);
            try {
                documents.write(read, List.of(after));
                return true;
            } catch (StaleBatchException movedOn) {
                // a batch was quicker; what it wrote may come from what it had read before
            }
        }
    }

    private <S> @Nullable Document fold(
            Projection<S> projection, String stream, long until, UnaryOperator<Object> said) {
        @Nullable S state = null;
        long reached = -1;
        for (RecordedEvent event : events(stream)) {
            if (event.sequence() <= until && applies(projection, event)) {
                state = projection.apply(state, event.saying(said));
                reached = event.sequence();
            }
        }
        return state == null ? null : new StreamFold<>(projection).document(stream, state, reached);
    }

    private static boolean applies(Projection<?> projection, RecordedEvent event) {
        return projection.events().stream()
                .anyMatch(type -> type.isAssignableFrom(event.message().getPayloadType()));
    }
}
