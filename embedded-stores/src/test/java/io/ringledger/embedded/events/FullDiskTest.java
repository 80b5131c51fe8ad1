package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.ringledger.embedded.SmallDisk;
import io.ringledger.platform.records.StorageUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of 4 MB that really fills up. Skipped where this process may not mount one. */
class FullDiskTest {

    private static final int MEGABYTES = 4;
    private static final int BALLAST = 1 << 20;

    @TempDir
    Path directory;

    private @Nullable SmallDisk disk;

    @BeforeEach
    void mountSmallDisk() {
        disk = SmallDisk.mount(directory, MEGABYTES);
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
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
}
