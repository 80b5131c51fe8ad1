package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written over is in no file any more, and whoever uses the store meanwhile does not notice. */
class LeftoversTest {
    private static final String SECRET = "+442079460123";
    private static final int DOCUMENTS = 2_000;

    @TempDir
    Path data;

    @Test
    void nothingIsLeftOfWhatWasWrittenOver() throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> calls = filled(client);
            mongo.commit();
            calls.updateMany(
                    Filters.empty(), Updates.combine(Updates.set("customer", "[erased]"), Updates.unset("keys")));
            mongo.commit();
            assertThat(hasTrace()).as("before").isTrue();
            Files.writeString(data.resolve("views/views.damaged"), SECRET);

            mongo.leftovers().wipe();
            assertThat(hasTrace()).as("after").isFalse();
            assertThat(calls.countDocuments(Filters.eq("tenant", "acme"))).isEqualTo(DOCUMENTS);
            assertThat(calls.countDocuments(Filters.eq("keys", "4420"))).isZero();
            calls.insertOne(new Document("_id", "new").append("tenant", "acme").append("keys", List.of("7")));
            mongo.verify("views");
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            mongo.verify("views");
            assertThat(calls(client).countDocuments(Filters.eq("keys", "7"))).isEqualTo(1);
            assertThat(calls(client).countDocuments()).isEqualTo(DOCUMENTS + 1);
        }
        assertThat(hasTrace()).as("after a restart").isFalse();
    }

    @Test
    void readersAndWritersGoOnMeanwhile() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> calls = filled(client);
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Integer> written = CompletableFuture.supplyAsync(() -> {
                int count = 0;
                while (!done.get()) {
                    calls.insertOne(new Document("_id", "more" + count++).append("tenant", "acme"));
                }
                return count;
            });
            CompletableFuture<Void> read = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    assertThat(calls.find(Filters.eq("tenant", "acme"))
                                    .batchSize(100)
                                    .into(new ArrayList<>()))
                            .hasSizeGreaterThanOrEqualTo(DOCUMENTS);
                }
            });
            for (int i = 0; i < 5; i++) {
                mongo.leftovers().wipe();
            }
            done.set(true);
            read.join();
            assertThat(calls.countDocuments()).isEqualTo(DOCUMENTS + written.join());
            assertThat(mongo.isSaving()).isTrue();
            mongo.verify("views");
        }
    }

    private static MongoCollection<Document> filled(MongoClient client) {
        MongoCollection<Document> calls = calls(client);
        calls.createIndex(Indexes.ascending("tenant", "keys"));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(new Document("_id", "call_" + i)
                    .append("tenant", "acme")
                    .append("customer", SECRET)
                    .append("keys", List.of("4420", SECRET)));
        }
        calls.insertMany(documents);
        return calls;
    }

    private static MongoCollection<Document> calls(MongoClient client) {
        return client.getDatabase("views").getCollection("calls");
    }

    private boolean hasTrace() throws IOException {
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
                    return true;
                }
            }
        }
        return false;
    }
}
