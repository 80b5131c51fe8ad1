package io.ringledger.embedded.mongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the server over TCP on a file: {@code FiguresMain [documents]}. Not part of the build. */
final class FiguresMain {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresMain.class);
    private static final int BULK = 256;
    private static final String[] STATUS = {"ringing", "in_progress", "completed", "failed", "busy", "no_answer"};

    private final Random random = new Random(7);
    private final EmbeddedMongo server;
    private final MongoCollection<Document> calls;
    private final int documents;

    private FiguresMain(EmbeddedMongo server, MongoCollection<Document> calls, int documents) {
        this.server = server;
        this.calls = calls;
        this.documents = documents;
    }

    public static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        var directory = Files.createTempDirectory("figures");
        try (var server = EmbeddedMongo.start(directory);
                var client = MongoClients.create(server.connectionString())) {
            var figures = new FiguresMain(server, client.getDatabase("q").getCollection("calls"), documents);
            figures.run();
            LOG.info("file after the run: {} MB", size(directory) / 1_000_000);
        }
        LOG.info("file after closing: {} MB", size(directory) / 1_000_000);
        long opened = System.nanoTime();
        EmbeddedMongo.start(directory).close();
        LOG.info("open and close again: {} ms", (System.nanoTime() - opened) / 1_000_000);
    }

    private static long size(Path directory) throws IOException {
        return Files.size(directory.resolve("views").resolve("views.mv.db"));
    }

    private void run() {
        IntStream.range(0, documents / 1000)
                .forEach(i -> calls.insertMany(IntStream.range(i * 1000, i * 1000 + 1000)
                        .mapToObj(this::call)
                        .toList()));
        replaces("no index but _id");
        index("tenant", "-started_at");
        index("tenant", "status", "-started_at");
        replaces("2 compound indexes");
        index("tenant", "direction", "-started_at");
        replaces("3 compound indexes");
        index("tenant", "business_id", "-started_at");
        index("tenant", "status", "direction", "-started_at");
        index("tenant", "-qa_score");
        index("tenant", "-duration");
        index("tenant", "tokens", "-started_at");
        replaces("8 compound indexes");
        pages();
        totals();
        updates();
    }

    private void updates() {
        long before = System.nanoTime();
        long slowest = 0;
        for (int i = 1; i <= 200_000 / BULK; i++) {
            var bulk = bulk(10_000);
            long start = System.nanoTime();
            calls.bulkWrite(bulk, new BulkWriteOptions().ordered(false));
            slowest = Math.max(slowest, System.nanoTime() - start);
            if (i % 195 == 0) {
                LOG.info(
                        "after {} updates: file {} MB, slowest bulk {} ms",
                        i * BULK,
                        server.fileSize() / 1_000_000,
                        slowest / 1_000_000);
            }
        }
        LOG.info("200,000 updates on 10,000 documents: {}/s", 200_000L * 1_000_000_000 / (System.nanoTime() - before));
    }

    private void index(String... fields) {
        long before = System.nanoTime();
        var keys = Arrays.stream(fields)
                .map(field -> field.startsWith("-") ? Indexes.descending(field.substring(1)) : Indexes.ascending(field))
                .toList();
        calls.createIndex(Indexes.compoundIndex(keys));
        LOG.info("index {}: {} ms", List.of(fields), (System.nanoTime() - before) / 1_000_000);
    }

    private void pages() {
        Bson tenant = Filters.eq("tenant", "tenant-1");
        Bson status = Filters.eq("status", "failed");
        Bson newest = Sorts.descending("started_at");
        time(
                "find by _id",
                () -> calls.find(Filters.eq("call_" + random.nextInt(documents)))
                        .first());
        time("page 1", () -> page(tenant, newest, 0));
        time("page 100", () -> page(tenant, newest, 2500));
        time("page 1 of status", () -> page(Filters.and(tenant, status), newest, 0));
        time(
                "page 1 of status, direction",
                () -> page(Filters.and(tenant, status, Filters.eq("direction", "inbound")), newest, 0));
        time("page 1 of token", () -> page(Filters.and(tenant, Filters.eq("tokens", "4242")), newest, 0));
        time(
                "page 1 by qa_score of status (no index for both)",
                () -> page(Filters.and(tenant, status), Sorts.descending("qa_score"), 0));
    }

    private void totals() {
        Bson tenant = Filters.eq("tenant", "tenant-1");
        Bson status = Filters.eq("status", "failed");
        time("total", () -> calls.countDocuments(tenant));
        time("total of qa_score range", () -> calls.countDocuments(Filters.and(tenant, Filters.gte("qa_score", 50))));
        time(
                "total of status and qa_score range (no index for both)",
                () -> calls.countDocuments(Filters.and(tenant, status, Filters.gte("qa_score", 50))));
    }

    private List<Document> page(Bson filter, Bson order, int skip) {
        return calls.find(filter).sort(order).skip(skip).limit(25).into(new ArrayList<>());
    }

    private void time(String what, Runnable query) {
        for (int i = 0; i < 200; i++) {
            query.run();
        }
        long examined = server.statistics().documentsExamined();
        long[] nanos = new long[301];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            query.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        LOG.info(
                "{}: median {} us, p99 {} us, {} documents examined, {}",
                what,
                nanos[150] / 1000,
                nanos[298] / 1000,
                (server.statistics().documentsExamined() - examined) / nanos.length,
                server.statistics().lastPlan());
    }

    private void replaces(String what) {
        for (int round = 0; round < 2; round++) {
            int bulks = 150;
            long building = 0;
            long start = System.nanoTime();
            for (int i = 0; i < bulks; i++) {
                long before = System.nanoTime();
                var bulk = bulk(documents);
                building += System.nanoTime() - before;
                calls.bulkWrite(bulk, new BulkWriteOptions().ordered(false));
            }
            long took = System.nanoTime() - start - building;
            LOG.info("replaces, {}: {}/s", what, (long) bulks * BULK * 1_000_000_000 / took);
        }
    }

    private List<WriteModel<Document>> bulk(int among) {
        return IntStream.range(0, BULK)
                .<WriteModel<Document>>mapToObj(i -> {
                    var call = call(random.nextInt(among));
                    return new ReplaceOneModel<>(Filters.eq(call.get("_id")), call);
                })
                .toList();
    }

    private Document call(int id) {
        return new Document("_id", "call_" + id)
                .append("tenant", "tenant-1")
                .append("seq", random.nextLong(1_000_000))
                .append("status", STATUS[random.nextInt(STATUS.length)])
                .append("direction", id % 3 == 0 ? "inbound" : "outbound")
                .append("business_id", "b" + id % 20)
                .append("started_at", new BsonDateTime(1_700_000_000_000L + id * 1000L))
                .append("duration", random.nextInt(600))
                .append("qa_score", random.nextInt(100))
                .append("tokens", List.of(String.format("%04d", id % 10_000), "x" + id % 100))
                .append("customer", new Document("name", "n".repeat(60)).append("phone", "+4912345" + id))
                .append("notes", "t".repeat(500));
    }
}
