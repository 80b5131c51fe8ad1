package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever indexes there are and whatever is asked: the answer is that of a naive evaluation. */
class QueryPropertyTest {
    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.connectionString());
    private static final int DOCUMENTS = 60;

    private final MongoCollection<org.bson.Document> calls =
            CLIENT.getDatabase("property").getCollection("calls");
    private final Map<Object, Document> expected = new HashMap<>();

    @AfterContainer
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    @Property(tries = 80, seed = "20261122")
    void answersAsANaiveEvaluationDoes(@ForAll long seed) {
        var random = new RandomCalls(seed);
        calls.drop();
        var indexes = random.indexes();
        boolean before = seed % 2 == 0;
        if (before) {
            indexes.forEach(index -> calls.createIndex(DriverDocuments.from(index)));
        }
        write(random);
        if (!before) {
            indexes.forEach(index -> calls.createIndex(DriverDocuments.from(index)));
        }
        for (int i = 0; i < 25; i++) {
            check(random, indexes);
        }
        SERVER.verify("property");
    }

    private void write(RandomCalls random) {
        expected.clear();
        for (var document : random.documents(DOCUMENTS)) {
            expected.put(document.get("_id"), document);
            calls.insertOne(DriverDocuments.from(document));
        }
        for (int i = 0; i < DOCUMENTS / 2; i++) {
            var document = random.document(random.upTo(DOCUMENTS - 1));
            if (i % 5 == 0) {
                expected.remove(document.get("_id"));
                calls.deleteOne(new org.bson.Document("_id", document.get("_id")));
            } else if (expected.replace(document.get("_id"), document) != null) {
                calls.replaceOne(new org.bson.Document("_id", document.get("_id")), DriverDocuments.from(document));
            }
        }
    }

    private void check(RandomCalls random, List<Document> indexes) {
        var question = random.question(indexes);
        int skip = random.upTo(6);
        int limit = random.upTo(8);
        var query = DriverDocuments.from(question.query());
        var matches = expected.values().stream()
                .filter(document -> new DefaultQueryMatcher().matches(document, question.query()))
                .toList();
        var ids = ids(matches, new DocumentComparator(question.order()), skip, limit);
        var found = calls.find(query)
                .sort(DriverDocuments.from(question.order()))
                .skip(skip)
                .limit(limit)
                .map(document -> document.get("_id"))
                .into(new ArrayList<>());
        String situation =
                question + " on " + indexes + ": " + SERVER.statistics().lastPlan();
        assertThat(found).as(situation).isEqualTo(ids);
        assertThat(calls.countDocuments(query)).as(situation).isEqualTo(matches.size());
    }

    private static List<Object> ids(List<Document> matches, Comparator<Document> order, int skip, int limit) {
        return matches.stream()
                .sorted(order)
                .skip(skip)
                .limit(limit == 0 ? Integer.MAX_VALUE : limit)
                .map(document -> document.get("_id"))
                .toList();
    }
}
