package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A file of many rows, from outside: how fast they become leads, and how much memory that takes. The long run is
 * {@code -Dringledger.leads.rows=1000000}; so many rows are killed in the middle once, too, and read on.
 */
class LeadImportOfManyTest {
    private static final Logger LOG = LoggerFactory.getLogger(LeadImportOfManyTest.class);
    private static final int ROWS = Integer.getInteger("ringledger.leads.rows", 3_000);
    private static final boolean KILLED = Boolean.getBoolean("ringledger.leads.kill");
    private static final String HEAP = System.getProperty("ringledger.leads.heap", "512m");
    private static final int TOGETHER = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(40);

    @TempDir
    private Path data;

    @Test
    void everyRowIsALeadAndMemoryIsFlat() {
        try (PlatformProcess platform = start()) {
            importAll(platform);
        }
    }

    private PlatformProcess start() {
        return PlatformProcess.onDirectory(data).jvm("-Xmx" + HEAP).start();
    }

    private void importAll(PlatformProcess first) {
        PlatformProcess platform = first;
        Http http = new Http(platform.url()).login();
        String leads = "/campaigns/"
                + http.post("/campaigns", Map.of("name", "Many"))
                        .body()
                        .at("/data/id")
                        .asString() + "/leads";
        long begun = System.nanoTime();
        Duration busyBefore = busy(platform);
        Answer answer = http.upload(leads, "many.csv", Rows::new, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        LOG.info("{} rows uploaded after {} ms", ROWS, millisSince(begun));
        String id = answer.body().at("/data/id").asString();
        if (KILLED) {
            awaitRows(http, id, ROWS / 2);
            platform.kill();
            platform = start();
            http = new Http(platform.url()).login();
        }
        try {
            JsonNode done = ended(http, id);
            LOG.info("{} rows read after {} ms: {}", ROWS, millisSince(begun), done);
            assertThat(done.path("created").asInt()).isEqualTo(ROWS);
            Http asked = http;
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> asked.get(leads + "?per_page=1")
                                    .body()
                                    .at("/meta/total")
                                    .asInt()
                            == ROWS);
            LOG.info(
                    "{} leads listed after {} ms, {} ms of processor time; most resident memory {}",
                    ROWS,
                    millisSince(begun),
                    busy(platform).minus(KILLED ? Duration.ZERO : busyBefore).toMillis(),
                    residentPeak(platform));
        } finally {
            platform.close();
        }
    }

    private static Duration busy(PlatformProcess platform) {
        return ProcessHandle.of(platform.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static void awaitRows(Http http, String id, int rows) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        http.get("/leads/imports/" + id).body().at("/data/rows").asInt() >= rows);
    }

    private static JsonNode ended(Http http, String id) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> http.get("/leads/imports/" + id).body().path("data"),
                        found -> found.path("state").asString("").equals("completed"));
    }

    private static long millisSince(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static String residentPeak(PlatformProcess platform) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(platform.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that are made while they are sent, some together. */
    private static final class Rows extends InputStream {
        private InputStream some =
                new ByteArrayInputStream("phone,first_name,last_name,email,company,state,zip,source,priority,pet\n"
                        .getBytes(StandardCharsets.UTF_8));

        private int next;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = some.read(into, offset, length);
            while (count < 0 && next < ROWS) {
                some = new ByteArrayInputStream(rows().getBytes(StandardCharsets.UTF_8));
                count = some.read(into, offset, length);
            }
            return count;
        }

        private String rows() {
            StringBuilder rows = new StringBuilder();
            for (int end = Math.min(ROWS, next + TOGETHER); next < end; next++) {
                rows.append("+1%03d%07d,Jane,Doe %d,jane%d@example.org,Doe %d Ltd,%s,%05d,fair,%d,zebra\n"
                        .formatted(
                                201 + next % 700,
                                2_000_000 + next,
                                next,
                                next,
                                next % 5_000,
                                next % 3 == 0 ? "CA" : "NY",
                                next % 99_999,
                                1 + next % 10));
            }
            return rows.toString();
        }
    }
}
