package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Brings sums up to date: works out what each event changes, from what its stream has added so far, and applies that to
 * each bucket which does not cover the event's position yet. Skipped events are written first, then the buckets, then
 * the streams: until a stream's document covers an event, the same change can be worked out again.
 */
final class BucketWriter<S> {
    private final BucketProjection<S> projection;
    private final StreamFold<S> fold;
    private final GuardedDocuments streams;
    private final GuardedSums buckets;
    private final SkippedEvents skipped;

    BucketWriter(MongoDatabase database, BucketProjection<S> projection, Version version) {
        this.projection = projection;
        this.fold = new StreamFold<>(projection);
        this.streams = new GuardedDocuments(database, version.streams(), StreamFold.SEQUENCE);
        this.buckets = new GuardedSums(database, version.documents());
        this.skipped = new SkippedEvents(database, version);
    }

    /** What is known of a stream while a batch is applied. */
    private static final class Known<S> {
        private @Nullable S state;
        private long reached;

        private Known(@Nullable S state, long reached) {
            this.state = state;
            this.reached = reached;
        }
    }

    void apply(List<RecordedEvent> batch) {
        Map<String, Document> read =
                streams.load(batch.stream().map(RecordedEvent::stream).collect(Collectors.toSet()));
        Map<String, Known<S>> known = new HashMap<>();
        List<Difference> differences = new ArrayList<>();
        List<Document> failed = new ArrayList<>();
        for (RecordedEvent event : batch) {
            Known<S> stream = known.computeIfAbsent(event.stream(), id -> known(read.get(id)));
            if (event.sequence() > stream.reached) {
                take(event, stream, differences, failed);
            }
        }
        skipped.add(failed);
        buckets.write(differences);
        streams.write(read, changed(known, read));
    }

    private Known<S> known(@Nullable Document document) {
        return new Known<>(document == null ? null : projection.read(document), streams.reached(document));
    }

    private void take(RecordedEvent event, Known<S> stream, List<Difference> differences, List<Document> failed) {
        try {
            S after = projection.apply(stream.state, event);
            for (Share share : differences(stream.state, after)) {
                differences.add(new Difference(event.position(), share));
            }
            stream.state = after;
            stream.reached = event.sequence();
        } catch (RuntimeException failure) {
            Failures.rethrowIfStores(failure);
            failed.add(SkippedEvents.record(event, failure));
        }
    }

    private List<Share> differences(@Nullable S before, S after) {
        Map<String, Share> old = before == null ? Map.of() : byBucket(projection.shares(before));
        Map<String, Share> all = new LinkedHashMap<>();
        byBucket(projection.shares(after))
                .forEach((bucket, share) -> all.put(bucket, share.minus(old.getOrDefault(bucket, share.nothing()))));
        old.forEach((bucket, share) -> all.putIfAbsent(bucket, share.nothing().minus(share)));
        return all.values().stream().filter(share -> !share.counts().isEmpty()).toList();
    }

    private static Map<String, Share> byBucket(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::bucket, Function.identity()));
    }

    private List<Document> changed(Map<String, Known<S>> known, Map<String, Document> read) {
        List<Document> written = new ArrayList<>();
        known.forEach((stream, now) -> {
            if (now.reached > streams.reached(read.get(stream))) {
                written.add(fold.document(stream, Objects.requireNonNull(now.state), now.reached));
            }
        });
        return written;
    }
}
