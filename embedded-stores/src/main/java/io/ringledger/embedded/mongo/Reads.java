package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import io.ringledger.embedded.mongo.Condition.Points;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the documents of one collection that may answer a query, lazily and through the best index. */
final class Reads {
    private final StoreCollection collection;
    private final StoredMap documents;
    private final ReadStatistics statistics;

    Reads(StoreCollection collection, StoredMap documents, ReadStatistics statistics) {
        this.collection = collection;
        this.documents = documents;
        this.statistics = statistics;
    }

    /**
     * Documents for a query.
     *
     * @param documents loaded one by one as they are asked for
     * @param finished whether they are the result: matched, in order, skipped and limited
     * @param ordered whether they come in the order asked for
     */
    record Found(Stream<Document> documents, boolean finished, boolean ordered) {}

    Found find(Document query, @Nullable Document orderBy, int skip, int limit) {
        var filter = Filter.of(query);
        if (filter.on("_id") instanceof Points ids && hasIdIndex()) {
            statistics.lookedUp(collection.getCollectionName());
            return new Found(byId(ids), false, false);
        }
        if (SortOrder.isNatural(orderBy)) {
            return scan(orderBy);
        }
        long wanted = limit > 0 ? (long) skip + limit : Planner.ALL;
        var plan = planner().plan(filter, SortOrder.of(orderBy), wanted);
        return plan == null ? scan(orderBy) : follow(plan, skip, limit);
    }

    private Found follow(Plan plan, int skip, int limit) {
        statistics.planned(collection.getCollectionName(), plan);
        if (plan.exact() && plan.walk().ordered()) {
            var positions = stream(plan.positions(skip));
            return new Found((limit > 0 ? positions.limit(limit) : positions).map(this::load), true, true);
        }
        return new Found(
                stream(plan.positions(0)).map(this::load), false, plan.walk().ordered());
    }

    long count(Document query) {
        var filter = Filter.of(query);
        if (filter.on("_id") instanceof Points ids && hasIdIndex()) {
            statistics.lookedUp(collection.getCollectionName());
            return matching(byId(ids), query);
        }
        var plan = planner().plan(filter, SortOrder.ANY, Planner.COUNT);
        if (plan == null) {
            return matching(scan(null).documents(), query);
        }
        statistics.planned(collection.getCollectionName(), plan);
        return plan.exact()
                ? plan.entries()
                : matching(stream(plan.positions(0)).map(this::load), query);
    }

    private long matching(Stream<Document> candidates, Document query) {
        return candidates
                .filter(document -> collection.matches(document, query))
                .count();
    }

    private Stream<Document> byId(Points ids) {
        return ids.values().stream()
                .map(documents.now()::get)
                .filter(Objects::nonNull)
                .map(this::decode);
    }

    private Found scan(@Nullable Document orderBy) {
        statistics.scanned(collection.getCollectionName());
        Object direction = orderBy == null ? null : orderBy.get("$natural");
        boolean natural = direction instanceof Number;
        boolean backwards = direction instanceof Number number && number.intValue() < 0;
        Iterator<byte[]> keys = documents.now().isEmpty()
                ? Collections.emptyIterator()
                : documents
                        .now()
                        .cursor(
                                backwards
                                        ? documents.now().lastKey()
                                        : documents.now().firstKey(),
                                null,
                                backwards);
        return new Found(stream(keys).map(documents.now()::get).map(this::decode), false, natural);
    }

    private Document load(Position position) {
        byte[] bytes = documents.now().get(position.key());
        if (bytes == null) {
            throw new IllegalStateException("an index of " + collection + " leads to a document that is not there");
        }
        return decode(bytes);
    }

    private Document decode(byte[] bytes) {
        statistics.examined();
        return DocumentBytes.decode(bytes);
    }

    private Planner planner() {
        return new Planner(
                collection.getIndexes().stream().map(StoreIndex.class::cast).toList());
    }

    private boolean hasIdIndex() {
        return collection.getIndexes().stream().anyMatch(IdIndex.class::isInstance);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
