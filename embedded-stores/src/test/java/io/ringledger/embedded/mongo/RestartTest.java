package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    private Path directory;

    private long running(ToLongFunction<MongoCollection<Document>> action) {
        try (var server = EmbeddedMongo.start(directory);
                var client = MongoClients.create(server.connectionString())) {
            return action.applyAsLong(client.getDatabase("test").getCollection("calls"));
        }
    }

    private long fill() {
        return running(calls -> {
            calls.createIndex(Indexes.compoundIndex(Indexes.ascending("tokens"), Indexes.descending("at")));
            calls.insertMany(IntStream.range(0, 500).mapToObj(RestartTest::call).toList());
            return calls.countDocuments();
        });
    }

    private static Document call(int id) {
        return new Document("_id", id).append("at", id).append("tokens", List.of("t" + id % 5, "all"));
    }

    @Test
    void documentsAndIndexesSurviveAndAreNotReadToOpenThem() {
        fill();
        try (var server = EmbeddedMongo.start(directory);
                var client = MongoClients.create(server.connectionString())) {
            var calls = client.getDatabase("test").getCollection("calls");
            assertThat(calls.find(Filters.eq("tokens", "t3"))
                            .sort(Sorts.descending("at"))
                            .first())
                    .isEqualTo(call(498));
            assertThat(calls.countDocuments(Filters.eq("tokens", "t3"))).isEqualTo(100);
            assertThat(server.statistics().documentsExamined()).isEqualTo(1);
            assertThat(server.statistics().lastPlan()).isEqualTo("calls tokens_1_at_-1 FORWARDS exact");
            assertThat(calls.listIndexes()).hasSize(2);
            server.verify("test");
        }
    }

    @Test
    void damagedStoreIsMovedAsideAndAnEmptyOneStarted() throws IOException {
        fill();
        Path file = directory.resolve("views").resolve("views.mv.db");
        Files.write(file, new byte[(int) Files.size(file)]);
        assertThat(running(MongoCollection::countDocuments)).isZero();
        assertThat(directory.resolve("views").resolve("views.damaged")).exists();
        assertThat(fill()).isEqualTo(500);
    }

    @Test
    void withoutANoteOfItsClosingTheWholeFileIsSearched() throws IOException {
        fill();
        Path note = directory.resolve("views").resolve("views.closed");
        Files.delete(note);
        assertThat(running(MongoCollection::countDocuments)).isEqualTo(500);
        Files.writeString(note, "another version");
        assertThat(running(MongoCollection::countDocuments)).isEqualTo(500);
    }

    @Test
    void storeThatIsInUseIsLeftAlone() {
        fill();
        try (var first = EmbeddedMongo.start(directory)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(MVStoreException.class);
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
        assertThat(running(MongoCollection::countDocuments)).isEqualTo(500);
    }
}
