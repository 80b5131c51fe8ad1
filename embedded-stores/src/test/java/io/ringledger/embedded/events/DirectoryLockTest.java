package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    Path directory;

    @Test
    void aSecondLogOnOneDirectoryIsRefusedByName() {
        try (var first = open(directory)) {
            assertThat(first.head()).isZero();
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aClosedLogLetsGo() {
        open(directory).close();
        open(directory).close();
    }

    @Test
    void anotherProcessIsRefusedWhileThisOneIsHereAndWelcomeAfterItWasKilled() throws Exception {
        try (var child = CrashingChild.start(directory, Durability.SYNCED)) {
            child.awaitAcknowledgements(1);
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(Long.toString(child.pid()));
            child.kill();
            open(directory).close();
        }
    }
}
