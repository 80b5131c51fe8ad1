package io.ringledger.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process at random times; {@code -Dringledger.crash.rounds} says how often. */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("ringledger.crash.rounds", 5);
    private static final int MOST_MILLIS = 800;

    @TempDir
    private Path directory;

    @Test
    void whatIsLostIsASuffixOverAllCollections() throws Exception {
        var random = new Random(20261122);
        int survived = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int confirmed = killAfter(survived + 1, random.nextInt(MOST_MILLIS));
            int now = checkPrefix();
            // all but what a kill may have caught between its commit and its confirmation
            assertThat(now).isBetween(survived, confirmed + 1);
            survived = now;
        }
        assertThat(survived).as("some writes survived, or nothing was tested").isPositive();
    }

    /** The last number that was confirmed before the process was killed. */
    private int killAfter(int first, int millis) throws IOException, InterruptedException {
        var process = start(first);
        int confirmed = first - 1;
        try (BufferedReader output = process.inputReader()) {
            long end = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("\\d+")) {
                    confirmed = Integer.parseInt(line);
                    end = end == 0 ? System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis) : end;
                }
                if (end != 0 && System.nanoTime() > end) {
                    // the process itself would close its output unread
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return confirmed;
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The last number, if every collection is as it was right after that number was written. */
    private int checkPrefix() {
        try (var server = EmbeddedMongo.start(directory);
                var client = MongoClients.create(server.connectionString())) {
            server.verify(CrashWriter.DATABASE);
            var database = client.getDatabase(CrashWriter.DATABASE);
            List<Integer> numbers = IntStream.range(0, CrashWriter.COLLECTIONS)
                    .map(collection -> onlyNumber(database, CrashWriter.collection(collection)))
                    .boxed()
                    .toList();
            int last = Collections.max(numbers);
            for (int number = last - CrashWriter.COLLECTIONS + 1; number <= last; number++) {
                assertThat(numbers.get(Math.floorMod(number, CrashWriter.COLLECTIONS)))
                        .isEqualTo(number);
            }
            return last;
        }
    }

    private static int onlyNumber(MongoDatabase database, String collection) {
        var documents = database.getCollection(collection);
        assertThat(documents.countDocuments()).isEqualTo(CrashWriter.DOCUMENTS);
        var numbers = documents.distinct("number", Integer.class).into(new ArrayList<>());
        assertThat(numbers).as("numbers in %s", collection).hasSize(1);
        return numbers.getFirst();
    }
}
