package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ringledger.platform.records.StorageUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of 4 MB that really fills up. Skipped where this process may not mount one. */
class FullDiskTest {

    private static final int BALLAST = 1 << 20;

    @TempDir
    Path directory;

    private boolean mounted;

    @BeforeEach
    void mountSmallDisk() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", directory.toString());
        assumeTrue(mounted, "may not mount a tmpfs here: the full disk is tested as root on Linux only");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", directory.toString());
        }
    }

    @Test
    void keepsWhatItAcknowledgedRefusesTheRestAndGoesOnWhenThereIsRoom() throws IOException {
        var ballast = directory.resolve("ballast");
        Files.write(ballast, new byte[BALLAST]);
        long acknowledged;
        try (var log = open(directory)) {
            var engine = engine(log);
            acknowledged = appendUntilRefused(engine);
            assertThat(acknowledged).isPositive();
            assertThatThrownBy(() -> engine.appendEvents(fat(acknowledged + 1)))
                    .isInstanceOf(StorageUnavailableException.class);
            assertThat(log.readRaw(1, 10_000)).hasSizeGreaterThanOrEqualTo(Math.toIntExact(acknowledged));

            Files.delete(ballast);
            await().until(() -> log.outage().isEmpty());
            engine.appendEvents(event("after", 0));
        }
        try (var log = open(directory)) {
            var events = log.readRaw(1, 10_000);
            assertThat(events.getLast().stream()).isEqualTo("after");
            assertThat(events.subList(0, Math.toIntExact(acknowledged)))
                    .extracting(StoredEvent::stream)
                    .containsOnly("full");
        }
    }

    private static long appendUntilRefused(EventStorageEngine engine) {
        for (long sequence = 0; ; sequence++) {
            try {
                engine.appendEvents(fat(sequence));
            } catch (StorageUnavailableException _) {
                return sequence;
            }
        }
    }

    private static DomainEventMessage<?> fat(long sequence) {
        return event("full", sequence, "x".repeat(8_000));
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
