package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexCommandsTest {
    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private final MongoCollection<Document> calls = client.getDatabase("test").getCollection("calls");

    @BeforeEach
    void threeCalls() {
        calls.insertMany(List.of(call(1, 10), call(2, 20), call(3, 30)));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static Document call(int id, int seq) {
        return new Document("_id", id).append("seq", seq).append("status", "ringing");
    }

    @Test
    void uniqueIndexHoldsOnInsertReplaceAndBuild() {
        calls.createIndex(Indexes.ascending("status", "seq"), new IndexOptions().unique(true));
        assertThatThrownBy(() -> calls.insertOne(call(9, 10))).isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> calls.replaceOne(Filters.eq(2), call(2, 10))).isInstanceOf(MongoWriteException.class);
        calls.replaceOne(Filters.eq(2), call(2, 20).append("more", true));
        var onStatus = new IndexOptions().unique(true);
        assertThatThrownBy(() -> calls.createIndex(Indexes.ascending("status"), onStatus))
                .isInstanceOf(DuplicateKeyException.class);
        calls.deleteMany(Filters.gt("_id", 1));
        calls.createIndex(Indexes.ascending("status"), onStatus);
        assertThatThrownBy(() -> calls.insertOne(call(2, 20))).isInstanceOf(MongoWriteException.class);
    }

    @Test
    void sparseUniqueIndexLetsMissingValuesRepeat() {
        calls.createIndex(
                Indexes.ascending("sid"), new IndexOptions().unique(true).sparse(true));
        calls.updateOne(Filters.eq(1), Updates.set("sid", "CA1"));
        assertThatThrownBy(() -> calls.updateOne(Filters.eq(2), Updates.set("sid", "CA1")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void indexesAreListedOnceAndCanBeDropped() {
        for (int i = 0; i < 2; i++) {
            calls.createIndex(Indexes.compoundIndex(Indexes.ascending("status"), Indexes.descending("seq")));
        }
        assertThat(calls.listIndexes().map(each -> each.getString("name")).into(new ArrayList<>()))
                .containsExactly("_id_", "status_1_seq_-1");
        assertThat(calls.find(Filters.eq("status", "ringing")).first()).isEqualTo(call(3, 30));
        assertThat(server.statistics().lastPlan()).isEqualTo("calls status_1_seq_-1 FORWARDS exact");
        calls.dropIndex("status_1_seq_-1");
        assertThat(calls.listIndexes().into(new ArrayList<>())).hasSize(1);
        assertThat(calls.countDocuments(Filters.eq("status", "ringing"))).isEqualTo(3);
        assertThat(server.statistics().lastPlan()).isEqualTo("calls scan");
    }

    @Test
    void anotherIndexOfTheSameNameIsRefused() {
        calls.createIndex(Indexes.ascending("seq"), new IndexOptions().name("one"));
        assertThatThrownBy(() -> calls.createIndex(Indexes.ascending("status"), new IndexOptions().name("one")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(86));
        assertThat(calls.countDocuments(Filters.eq("seq", 10))).isEqualTo(1);
    }

    @Test
    void indexesThatWouldBeIgnoredAreRefused() {
        var partial = new IndexOptions().partialFilterExpression(Filters.exists("status"));
        assertThatThrownBy(() -> calls.createIndex(Indexes.text("status"))).isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> calls.createIndex(Indexes.ascending("seq"), partial))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void renamesAndDropsCollectionsWithTheirIndexes() {
        calls.createIndex(Indexes.ascending("status"));
        var target = client.getDatabase("test").getCollection("calls_v2");
        target.insertOne(call(1, 1));
        calls.renameCollection(target.getNamespace(), new RenameCollectionOptions().dropTarget(true));
        assertThat(target.countDocuments(Filters.eq("status", "ringing"))).isEqualTo(3);
        assertThat(server.statistics().lastPlan()).isEqualTo("calls_v2 status_1 FORWARDS exact");
        assertThat(calls.countDocuments()).isZero();
        target.drop();
        assertThat(target.countDocuments()).isZero();
        target.insertOne(call(1, 1));
        assertThat(target.listIndexes().into(new ArrayList<>())).hasSize(1);
    }

    @Test
    void longResultsComeInBatches() {
        var ids = IntStream.range(100, 3600).boxed().toList();
        calls.insertMany(ids.stream().map(id -> call(id, id)).toList());
        assertThat(calls.find(Filters.gte("_id", 100))
                        .map(each -> each.getInteger("_id"))
                        .into(new ArrayList<>()))
                .containsExactlyElementsOf(ids);
    }
}
