package io.ringledger.embedded.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.records.DurableRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that was written over is in no file of the log any more, while the log is open. */
class DestroyedRecordTest {
    private static final String SECRET = "a wrapped key that opens somebody's data";

    @TempDir
    Path data;

    @Test
    void leavesNothingInTheFileNorInTheWriteAheadLog() throws IOException {
        try (EmbeddedEventLog log = EmbeddedEventLog.open(data, EventLogOptions.defaults())) {
            DurableRecords records = log.records();
            for (int i = 0; i < 200; i++) {
                records.insert("keys", "subj_" + i, (SECRET + i).getBytes(StandardCharsets.UTF_8));
            }
            log.leftovers().wipe();
            for (int i = 0; i < 200; i += 2) {
                records.replace("keys", "subj_" + i, new byte[0]);
                records.delete("keys", "subj_" + (i + 1));
            }
            assertThat(hasTrace()).as("before").isTrue();
            log.leftovers().wipe();
            assertThat(hasTrace()).as("after").isFalse();
            records.insert("keys", "another", new byte[] {1});
            assertThat(records.find("keys", "another")).isPresent();
        }
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
