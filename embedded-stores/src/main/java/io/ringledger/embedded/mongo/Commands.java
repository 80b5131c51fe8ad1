package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The commands that mongo-java-server answers otherwise than MongoDB, or without an index. */
final class Commands {
    private static final int BATCH = 1000;
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final Set<String> INDEX_OPTIONS = Set.of("key", "name", "ns", "v", "unique", "sparse", "background");

    private final StoreDatabase database;

    Commands(StoreDatabase database) {
        this.database = database;
    }

    Document answer(
            String command, Document query, DatabaseResolver databases, Oplog oplog, UnaryOperator<Document> usual) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> usual.apply(withBatchSize(query));
            case "aggregate" -> {
                var answer = new Pipeline(database, query).answer(databases, oplog);
                yield answer == null ? usual.apply(query) : answer;
            }
            case "insert" -> insert(query, usual);
            case "update" -> update(query, usual);
            case "createindexes" -> {
                documents(query, "indexes").forEach(Commands::checkIndex);
                yield usual.apply(query);
            }
            default -> usual.apply(query);
        };
    }

    /** Without one the whole result would travel in one message. */
    private static Document withBatchSize(Document query) {
        if (!query.containsKey("batchSize") && !Utils.isTrue(query.get("singleBatch"))) {
            query.put("batchSize", BATCH);
        }
        return query;
    }

    /** Counts only what was inserted. */
    private static Document insert(Document query, UnaryOperator<Document> usual) {
        var answer = usual.apply(query);
        var errors = documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            int all = documents(query, "documents").size();
            boolean ordered = isOrdered(query);
            answer.put("n", ordered ? errors.getFirst().get("index") : (Object) (all - errors.size()));
        }
        return answer;
    }

    /** Stops an ordered bulk at its first error. */
    private static Document update(Document query, UnaryOperator<Document> usual) {
        var updates = documents(query, "updates");
        if (updates.size() == 1) {
            return usual.apply(query);
        }
        var sum = new UpdateSum();
        for (int i = 0; i < updates.size(); i++) {
            var one = new Document(query);
            one.put("updates", List.of(updates.get(i)));
            sum.add(i, usual.apply(one));
            if (sum.failed() && isOrdered(query)) {
                break;
            }
        }
        return sum.answer();
    }

    private static final class UpdateSum {
        private int matched;
        private int modified;
        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();

        void add(int index, Document answer) {
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            documents(answer, "upserted").forEach(each -> upserted.add(at(index, each)));
            documents(answer, "writeErrors").forEach(each -> errors.add(at(index, each)));
        }

        private static int number(Document answer, String field) {
            return answer.get(field) instanceof Number number ? number.intValue() : 0;
        }

        private static Document at(int index, Document entry) {
            entry.put("index", index);
            return entry;
        }

        boolean failed() {
            return !errors.isEmpty();
        }

        Document answer() {
            var answer = new Document("n", matched).append("nModified", modified);
            if (!upserted.isEmpty()) {
                answer.put("upserted", upserted);
            }
            if (failed()) {
                answer.put("writeErrors", errors);
            }
            Utils.markOkay(answer);
            return answer;
        }
    }

    private static boolean isOrdered(Document query) {
        return !query.containsKey("ordered") || Utils.isTrue(query.get("ordered"));
    }

    /** Refuses what would be ignored: an index that does less than it says loses data or lets some in. */
    private static void checkIndex(Document index) {
        for (String option : index.keySet()) {
            if (!INDEX_OPTIONS.contains(option)) {
                throw cannotCreate(index, "option " + option);
            }
        }
        var key = index.get("key") instanceof Document fields ? fields : new Document();
        key.forEach((field, direction) -> {
            if (!(direction instanceof Number) || field.contains("$")) {
                throw cannotCreate(index, "key " + field + ": " + direction);
            }
        });
    }

    private static MongoServerError cannotCreate(Document index, String what) {
        return new MongoServerError(
                CANNOT_CREATE_INDEX,
                "CannotCreateIndex",
                "index " + index.get("name") + ": the embedded server has no " + what);
    }

    private static List<Document> documents(Document holder, String field) {
        return holder.get(field) instanceof Collection<?> values
                ? values.stream().map(Document.class::cast).toList()
                : List.of();
    }
}
