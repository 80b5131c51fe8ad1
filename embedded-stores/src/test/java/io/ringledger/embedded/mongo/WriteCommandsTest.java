package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteCommandsTest {
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

    private static WriteModel<Document> replaceIf(int id, int read, int next) {
        return new ReplaceOneModel<>(Filters.and(Filters.eq(id), Filters.eq("seq", read)), call(id, next));
    }

    private int seq(int id) {
        return Objects.requireNonNull(calls.find(Filters.eq(id)).first()).getInteger("seq");
    }

    @Test
    void bulkReplaceOnIdAndValueMatchesOnlyTheUnchanged() {
        for (boolean ordered : List.of(true, false)) {
            var replaces =
                    List.of(replaceIf(1, seq(1), seq(1) + 1), replaceIf(2, 999, 21), replaceIf(3, seq(3), seq(3) + 1));
            var result = calls.bulkWrite(replaces, new BulkWriteOptions().ordered(ordered));
            assertThat(result.getMatchedCount()).isEqualTo(2);
            assertThat(result.getModifiedCount()).isEqualTo(2);
        }
        assertThat(seq(1)).isEqualTo(12);
        assertThat(seq(2)).isEqualTo(20);
    }

    @Test
    void replacingWithTheSameMatchesWithoutChange() {
        var result = calls.replaceOne(Filters.eq(1), call(1, 10));
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isZero();
    }

    @Test
    void replacingMayNotChangeTheId() {
        assertThatThrownBy(() -> calls.replaceOne(Filters.eq(1), call(7, 10)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCode()).isEqualTo(66));
    }

    @Test
    void duplicateIdHasMongosCode() {
        assertThatThrownBy(() -> calls.insertOne(call(1, 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCode()).isEqualTo(11000))
                .hasMessageContaining("E11000 duplicate key error collection: test.calls");
    }

    @Test
    void insertsUntilOrAroundADuplicate() {
        assertThatThrownBy(() -> calls.insertMany(List.of(call(4, 1), call(1, 1), call(5, 1))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        failed -> assertThat(failed.getWriteResult().getInsertedCount())
                                .isEqualTo(1));
        assertThat(calls.countDocuments()).isEqualTo(4);
        assertThatThrownBy(() -> calls.insertMany(
                        List.of(call(1, 1), call(5, 1), call(6, 1)), new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        failed -> assertThat(failed.getWriteResult().getInsertedCount())
                                .isEqualTo(2));
        assertThat(calls.countDocuments()).isEqualTo(6);
    }

    @Test
    void orderedBulkStopsAtTheFirstErrorAndAnUnorderedOneGoesOn() {
        calls.createIndex(Indexes.ascending("seq"), new IndexOptions().unique(true));
        var updates = List.of(replaceIf(1, 10, 20), replaceIf(2, 20, 21), replaceIf(3, 30, 31));
        assertThatThrownBy(() -> calls.bulkWrite(updates)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(List.of(seq(1), seq(2), seq(3))).containsExactly(10, 20, 30);
        assertThatThrownBy(() -> calls.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, failed -> {
                    assertThat(failed.getWriteErrors()).hasSize(1);
                    assertThat(failed.getWriteErrors().getFirst().getIndex()).isZero();
                    assertThat(failed.getWriteErrors().getFirst().getCode()).isEqualTo(11000);
                    assertThat(failed.getWriteResult().getMatchedCount()).isEqualTo(2);
                });
        assertThat(List.of(seq(1), seq(2), seq(3))).containsExactly(10, 21, 31);
    }

    @Test
    void setFindAndModifyAndUpsert() {
        calls.createIndex(Indexes.ascending("status", "seq"));
        calls.updateMany(Filters.gte("seq", 20), Updates.set("status", "ended"));
        assertThat(calls.countDocuments(Filters.eq("status", "ended"))).isEqualTo(2);
        var after = calls.findOneAndUpdate(
                Filters.eq("status", "ringing"),
                Updates.inc("seq", 5),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        assertThat(after).isEqualTo(call(1, 15));
        var result = calls.replaceOne(Filters.eq(8), call(8, 1), new ReplaceOptions().upsert(true));
        assertThat(result.getUpsertedId()).isNotNull();
        assertThat(calls.deleteMany(Filters.in("_id", 1, 8, 77)).getDeletedCount())
                .isEqualTo(2);
        assertThat(calls.countDocuments(Filters.eq("status", "ringing"))).isZero();
    }

    @Test
    void sessionsAreTolerated() {
        try (var session = client.startSession()) {
            calls.insertOne(session, call(4, 40));
            assertThat(calls.countDocuments(session)).isEqualTo(4);
        }
    }
}
