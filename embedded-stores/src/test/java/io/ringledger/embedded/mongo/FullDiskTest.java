package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.ringledger.embedded.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no room, what was confirmed waits in memory; nothing is closed and nothing is lost. */
class FullDiskTest {
    private static final int MEGABYTES = 16;
    private static final int DOCUMENTS = 200;

    @TempDir
    private Path directory;

    @Test
    void readingGoesOnAndWritingCatchesUpWhenThereIsRoom() throws IOException {
        try (var _ = SmallDisk.mount(directory, MEGABYTES)) {
            var ballast = directory.resolve("ballast");
            try (var server = EmbeddedMongo.start(directory);
                    var client = MongoClients.create(server.connectionString())) {
                var calls = fill(server, client, ballast);
                await().until(() -> !server.isSaving());
                assertThat(calls.countDocuments()).isEqualTo(2 * DOCUMENTS);

                Files.delete(ballast);
                await().until(server::isSaving);
                insert(calls, 2 * DOCUMENTS);
            }
            assertThat(count()).isEqualTo(3 * DOCUMENTS);
        }
    }

    @Test
    void anEndWithoutRoomLosesWhatWaitedAndNothingElse() throws IOException {
        try (var _ = SmallDisk.mount(directory, MEGABYTES)) {
            var ballast = directory.resolve("ballast");
            try (var server = EmbeddedMongo.start(directory);
                    var client = MongoClients.create(server.connectionString())) {
                fill(server, client, ballast);
            }
            Files.delete(ballast);
            assertThat(count()).isEqualTo(DOCUMENTS);
        }
    }

    /** Half of the documents are saved; then the disk is full and the other half is written. */
    private static MongoCollection<Document> fill(EmbeddedMongo server, MongoClient client, Path ballast)
            throws IOException {
        var calls = client.getDatabase("test").getCollection("calls");
        insert(calls, 0);
        server.commit();
        Files.write(ballast, new byte[(MEGABYTES - 2) << 20]);
        insert(calls, DOCUMENTS);
        return calls;
    }

    private long count() {
        try (var server = EmbeddedMongo.start(directory);
                var client = MongoClients.create(server.connectionString())) {
            server.verify("test");
            return client.getDatabase("test").getCollection("calls").countDocuments();
        }
    }

    private static void insert(MongoCollection<Document> calls, int from) {
        for (int id = from; id < from + DOCUMENTS; id++) {
            calls.insertOne(new Document("_id", id).append("text", "x".repeat(1_000)));
        }
    }
}
