package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does: checks the log beside the running platform, and one that somebody has changed. */
class ProvenLogTest {
    private final Path data;
    private final Path elsewhere;

    ProvenLogTest(@TempDir Path temporary) {
        data = temporary.resolve("data");
        elsewhere = temporary.resolve("elsewhere");
    }

    @Test
    void anIntactLogIsProvedAndAChangedByteIsFound() throws IOException, SQLException, InterruptedException {
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start()) {
            Http http = new Http(platform.url()).login();
            for (int i = 0; i < 5; i++) {
                assertThat(http.post("/api/v1/calls/initiate", Map.of("to_number", "+12125550107"))
                                .ok())
                        .isTrue();
            }
            Answer beside = command("verify-log");
            assertThat(beside.text()).contains("intact: ");
            assertThat(beside.exitCode()).isZero();
            Awaitility.await().until(() -> command("verify-log").text().contains("not yet sealed: 0 events"));
            assertThat(platform.stop()).isEqualTo(143);
        }
        assertThat(command("verify-log").exitCode()).isZero();
        exportedLogIsChecked();

        flipAByteOfEvent(7);
        Answer damaged = command("verify-log");
        assertThat(damaged.text()).contains("changed: position 7\n").contains("DAMAGED");
        assertThat(damaged.exitCode()).isEqualTo(1);
    }

    private void exportedLogIsChecked() throws IOException, InterruptedException {
        Files.createDirectories(elsewhere);
        Path file = elsewhere.resolve("log.jsonl");
        assertThat(command("export-log", file.toString()).exitCode()).isZero();
        String[] check = {"verify-log", "--log", "" + file, "--heads", file + ".heads", "--key", file + ".key"};
        assertThat(command(check).exitCode()).isZero();

        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(4);
        Files.write(file, lines);
        Answer damaged = command(check);
        assertThat(damaged.text()).contains("missing: position 5\n");
        assertThat(damaged.exitCode()).isEqualTo(1);

        Files.delete(Path.of(file + ".key"));
        assertThat(command(check).exitCode()).isEqualTo(2);
    }

    private void flipAByteOfEvent(long position) throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events/events.db"));
                var read = store.prepareStatement("SELECT payload FROM event WHERE position = ?");
                var write = store.prepareStatement("UPDATE event SET payload = ? WHERE position = ?")) {
            read.setLong(1, position);
            byte[] payload;
            try (var rows = read.executeQuery()) {
                assertThat(rows.next()).isTrue();
                payload = rows.getBytes(1);
            }
            payload[payload.length / 2] ^= 1;
            write.setBytes(1, payload);
            write.setLong(2, position);
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }

    private Answer command(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "io.ringledger.standalone.audit.LogCommand"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RINGLEDGER_DATA_DIR", data.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}
