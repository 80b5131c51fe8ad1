package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for a journaled write finds it in the file as soon as it is confirmed, whatever becomes of the process. */
class JournaledWriteTest {
    private static final int WRITES = 8;

    @TempDir
    private Path directory;

    @Test
    void whatIsConfirmedIsInTheFile() throws IOException {
        var live = directory.resolve("live");
        try (var server = EmbeddedMongo.start(live);
                var client = MongoClients.create(server.connectionString())) {
            var keys = client.getDatabase("test")
                    .getCollection("keys")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            for (int id = 0; id < WRITES; id++) {
                keys.insertOne(new Document("_id", id));
                assertThat(count(copy(live, id))).isEqualTo(id + 1);
            }
        }
    }

    /** What a killed process would leave behind. */
    private Path copy(Path live, int number) throws IOException {
        var copy = directory.resolve("copy-" + number);
        try (var files = Files.walk(live)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(live.relativize(file)));
            }
        }
        return copy;
    }

    private static long count(Path copy) {
        try (var server = EmbeddedMongo.start(copy);
                var client = MongoClients.create(server.connectionString())) {
            return client.getDatabase("test").getCollection("keys").countDocuments();
        }
    }
}
