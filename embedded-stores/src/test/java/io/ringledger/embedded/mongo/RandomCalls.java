package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents, indexes and queries of every shape an index is asked about, from one seed. */
final class RandomCalls {
    private static final List<String> FIELDS = List.of("tenant", "status", "score", "at", "tokens", "sub.value");

    // not by what may hold arrays: mongo-java-server orders these by their least element only
    private static final List<String> SORTABLE = List.of("tenant", "status", "score", "at");

    private final Random random;

    RandomCalls(long seed) {
        this.random = new Random(seed);
    }

    List<Document> documents(int count) {
        return IntStream.range(0, count).mapToObj(this::document).toList();
    }

    Document document(int id) {
        var document = new Document("_id", id % 2 == 0 ? (Object) id : "call_" + id);
        for (String field : FIELDS) {
            if (chance(0.85)) {
                put(document, field, field.equals("tokens") && chance(0.8) ? tokens() : value(field));
            }
        }
        return document;
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (field.equals("sub.value")) {
            document.put("sub", new Document("value", value));
        } else {
            document.put(field, value);
        }
    }

    private List<Object> tokens() {
        return Stream.generate(() -> value("tokens")).limit(random.nextInt(4)).toList();
    }

    private Object value(String field) {
        return switch (field) {
            case "tenant" -> one("a", "b");
            case "status" -> one("ringing", "ended", "end", "with\0zero", "");
            case "score" -> one(random.nextInt(5), 2.5, -1L, (1L << 53) + 1, "none", true, -0.0);
            case "at" -> Instant.ofEpochMilli(random.nextInt(8) - 3);
            case "tokens" -> one("7", "77", "177", "9");
            case "_id" -> one(random.nextInt(60), "call_" + random.nextInt(60));
            default -> random.nextInt(3);
        };
    }

    /** Key patterns; only one field holds arrays, so any of them may be combined. */
    List<Document> indexes() {
        return Stream.generate(this::index).limit(random.nextInt(6)).distinct().toList();
    }

    private Document index() {
        var key = new Document();
        shuffled(Stream.concat(FIELDS.stream(), Stream.of("_id")).toList())
                .subList(0, 1 + random.nextInt(4))
                .forEach(field -> key.put(field, chance(0.5) ? 1 : -1));
        return key.keySet().equals(Set.of("_id")) ? index() : key;
    }

    private Document query() {
        var query = new Document();
        shuffled(FIELDS).subList(0, random.nextInt(4)).forEach(field -> query.put(field, wanted(field)));
        if (chance(0.1)) {
            query.put("_id", wanted("_id"));
        }
        if (chance(0.1)) {
            query.put("$or", List.of(new Document("tenant", "a"), new Document("score", 1)));
        }
        return chance(0.4) ? conjunction(query) : query;
    }

    private Document conjunction(Document query) {
        String field = chance(0.5) ? "tokens" : one(FIELDS.toArray()).toString();
        return new Document(
                "$and", List.of(query, new Document(field, wanted(field)), new Document(field, wanted(field))));
    }

    private @Nullable Object wanted(String field) {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> new Document("$in", List.of(value(field), value(field), value(field)));
            case 2 -> new Document("$gte", value(field)).append("$lt", value(field));
            case 3 -> new Document(one("$gt", "$gte", "$lt", "$lte").toString(), value(field));
            case 4 -> new Document("$ne", value(field));
            case 5 ->
                new BsonRegularExpression(
                        one("^end", "^7", "^", "^en?d", "7", "^\\Qe\\E", "^a|b").toString(), "");
            default -> value(field);
        };
    }

    /**
     * A query and an order.
     *
     * @param order ends with {@code _id}, so that there is one right answer
     */
    record Question(Document query, Document order) {}

    /** Half of the questions are made for one of the indexes: values on its first fields, order by the next. */
    Question question(List<Document> indexes) {
        if (indexes.isEmpty() || chance(0.5)) {
            return new Question(query(), order(shuffled(SORTABLE).subList(0, random.nextInt(3)), 0.5));
        }
        List<String> fields =
                List.copyOf(indexes.get(random.nextInt(indexes.size())).keySet());
        int split = random.nextInt(fields.size() + 1);
        var query = chance(0.2) ? query() : new Document();
        fields.subList(0, split)
                .forEach(field -> query.put(
                        field, chance(0.5) ? value(field) : new Document("$in", List.of(value(field), value(field)))));
        var order = fields.subList(split, fields.size()).stream().filter(SORTABLE::contains);
        return new Question(query, order(order.toList(), chance(0.5) ? 0 : 1));
    }

    private Document order(List<String> fields, double descending) {
        var order = new Document();
        fields.forEach(field -> order.put(field, chance(descending) ? -1 : 1));
        order.put("_id", chance(descending) ? -1 : 1);
        return order;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private boolean chance(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    private Object one(Object... values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    private List<String> shuffled(List<String> fields) {
        List<String> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
