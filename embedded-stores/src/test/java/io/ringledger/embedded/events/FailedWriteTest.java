package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.ringledger.embedded.events.FaultPoint.Step;
import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedWriteTest {

    @TempDir
    Path directory;

    private final FailingDisk disk = new FailingDisk();
    private EmbeddedEventLog log;
    private EventStorageEngine engine;

    @BeforeEach
    void openLogWithAnEvent() {
        log = open(directory, disk);
        engine = engine(log);
        engine.appendEvents(event("call_1", 0));
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aFailedCommitIsNotAcknowledgedAndLeavesNothing() {
        disk.failAt(Step.COMMITTING, 1);
        assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                .isInstanceOf(StorageUnavailableException.class);
        awaitRecovery();

        assertThat(engine.lastSequenceNumberFor("call_1")).contains(0L);
        engine.appendEvents(event("call_1", 1));
        assertThat(log.readRaw(1, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L);
    }

    @Test
    void aCommitInDoubtIsNotAcknowledgedAndThereOnceAtMost() {
        disk.failAt(Step.COMMITTED, 1);
        assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                .isInstanceOf(StorageUnavailableException.class);
        awaitRecovery();

        assertThat(log.head()).isEqualTo(2);
        assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(event("call_1", 2));
        assertThat(log.readRaw(1, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
    }

    @Test
    void readersLearnOfAGroupThatSurvivedItsDoubt() throws InterruptedException {
        try (var stream = new LogStream(log, (LogStorageEngine) engine, 1)) {
            disk.failAt(Step.COMMITTED, 1);
            assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                    .isInstanceOf(StorageUnavailableException.class);
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Logs.Noted("text 1"));
        }
    }

    @Test
    void whileItCannotBeReopenedEveryWriteIsRefusedAndReadsGoOn() {
        disk.failAt(Step.OPENING, Integer.MAX_VALUE);
        disk.failAt(Step.COMMITTING, 1);
        assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                .isInstanceOf(StorageUnavailableException.class);

        assertThatThrownBy(() -> engine.appendEvents(event("call_2", 0)))
                .isInstanceOf(StorageUnavailableException.class);
        assertThatThrownBy(() -> log.records().replace("keys", "1", new byte[] {1}))
                .isInstanceOf(StorageUnavailableException.class);
        assertThat(engine.lastSequenceNumberFor("call_1")).contains(0L);
        assertThat(log.outage()).isPresent();

        disk.failAt(Step.OPENING, 0);
        awaitRecovery();
        engine.appendEvents(event("call_2", 0));
    }

    @Test
    void nobodyWaitsForAWriterThatMetAnError() {
        disk.failAt(Step.COMMITTING, 1);
        disk.breakAt(Step.OPENING);
        assertThatThrownBy(() -> engine.appendEvents(event("call_1", 1)))
                .isInstanceOf(StorageUnavailableException.class);
        awaitRecovery();
        engine.appendEvents(event("call_1", 1));
    }

    @Test
    void aFailedCheckpointLosesNothing() {
        disk.failAt(Step.CHECKPOINTING, 3);
        var sequence = 1L;
        while (accepted(sequence)) {
            sequence++;
        }
        assertThat(disk.left(Step.CHECKPOINTING)).isLessThan(3);
        awaitRecovery();
        assertThat(log.head()).isEqualTo(sequence);
        engine.appendEvents(event("call_1", sequence));
        log.close();
        try (var again = open(directory)) {
            assertThat(again.head()).isEqualTo(sequence + 1);
        }
    }

    private boolean accepted(long sequence) {
        try {
            engine.appendEvents(event("call_1", sequence));
            return true;
        } catch (StorageUnavailableException _) {
            return false;
        }
    }

    private void awaitRecovery() {
        await().until(() -> log.outage().isEmpty());
    }
}
