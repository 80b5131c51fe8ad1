package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does: checks the log beside the running platform, and one that somebody has changed. */
class ProvenLogTest {
    @TempDir
    Path data;

    @Test
    void anIntactLogIsProvedAndAChangedByteIsFound() throws SQLException {
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start()) {
            Http http = new Http(platform.url()).login();
            for (int i = 0; i < 5; i++) {
                assertThat(http.post("/api/v1/calls/initiate", Map.of("to_number", "+12125550107"))
                                .ok())
                        .isTrue();
            }
            VerifiedLog beside = VerifiedLog.in(data);
            assertThat(beside.text()).contains("intact: ");
            assertThat(beside.exitCode()).isZero();
            var _ = platform.stop();
        }
        assertThat(VerifiedLog.in(data).text()).contains("intact: ").contains("not yet sealed: 0 events");

        flipAByteOfEvent(7);
        VerifiedLog damaged = VerifiedLog.in(data);
        assertThat(damaged.text()).contains("changed: position 7\n").contains("DAMAGED");
        assertThat(damaged.exitCode()).isEqualTo(1);
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
}
