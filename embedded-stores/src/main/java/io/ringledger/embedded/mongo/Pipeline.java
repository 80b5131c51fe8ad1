package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate command whose first stages ({@code $match}, {@code $sort}, {@code $skip}, {@code
 * $limit}, each at most once and in this order) are answered like a find, and one that only counts,
 * which is what a driver sends for {@code countDocuments}, like a count.
 */
final class Pipeline {
    private static final List<String> LEADING = List.of("$match", "$sort", "$skip", "$limit");

    private final StoreDatabase database;
    private final Document command;
    private final List<Document> stages;
    private final Document leading = new Document();

    Pipeline(StoreDatabase database, Document command) {
        this.database = database;
        this.command = command;
        this.stages = Aggregation.parse(command.get("pipeline"));
        int next = 0;
        for (var stage : stages) {
            int at = stage.size() == 1
                    ? LEADING.indexOf(stage.keySet().iterator().next())
                    : -1;
            if (at < next) {
                break;
            }
            leading.putAll(stage);
            next = at + 1;
        }
    }

    /** The answer, {@code null} if nothing can be gained. */
    @Nullable
    Document answer(DatabaseResolver databases, Oplog oplog) {
        var collection = command.get("aggregate") instanceof String name ? database.collection(name) : null;
        if (collection == null || leading.isEmpty()) {
            return null;
        }
        var rest = stages.subList(leading.size(), stages.size());
        var counting = leading.containsKey("$sort") ? null : Counting.of(rest);
        if (counting != null) {
            return count(collection, counting);
        }
        var found = collection.handleQuery(new QueryParameters(
                new Document("$query", match()).append("$orderby", leading.get("$sort")),
                number("$skip"),
                number("$limit")));
        var documents = StreamSupport.stream(found.spliterator(), false);
        return response(
                collection,
                Aggregation.fromPipeline(rest, databases, database, collection, oplog)
                        .runStages(documents));
    }

    private Document count(StoreCollection collection, Counting counting) {
        int count = collection.count(match(), number("$skip"), number("$limit"));
        var group = new Document("_id", counting.id()).append(counting.field(), count);
        return response(collection, count == 0 ? List.of() : List.of(group));
    }

    /**
     * The stage {@code $group: {_id: id, field: {$sum: 1}}} with a constant id.
     *
     * @param id one group for all
     * @param field what the count is called
     */
    private record Counting(@Nullable Number id, String field) {
        static @Nullable Counting of(List<Document> rest) {
            if (rest.size() != 1 || !(rest.getFirst().get("$group") instanceof Document group) || group.size() != 2) {
                return null;
            }
            Object id = group.get("_id");
            String field = group.keySet().stream()
                    .filter(name -> !name.equals("_id"))
                    .findFirst()
                    .orElseThrow();
            boolean constant = group.containsKey("_id") && (id == null || id instanceof Number);
            return constant && sumsOnes(group.get(field)) ? new Counting((Number) id, field) : null;
        }

        private static boolean sumsOnes(@Nullable Object accumulator) {
            return accumulator instanceof Document sum
                    && sum.size() == 1
                    && sum.get("$sum") instanceof Number each
                    && each.doubleValue() == 1;
        }
    }

    private Document match() {
        return leading.get("$match") instanceof Document query ? query : new Document();
    }

    private int number(String stage) {
        return leading.get(stage) instanceof Number number ? number.intValue() : 0;
    }

    private static Document response(StoreCollection collection, List<Document> documents) {
        var cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", documents);
        var response = new Document("cursor", cursor);
        Utils.markOkay(response);
        return response;
    }
}
