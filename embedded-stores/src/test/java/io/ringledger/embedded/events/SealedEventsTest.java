package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.embedded.events.FaultPoint.Step;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.ChainEnd;
import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.audit.verifying.Damage;
import io.ringledger.platform.audit.verifying.HeadFile;
import io.ringledger.platform.audit.verifying.Verdict;
import io.ringledger.platform.audit.verifying.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of {@code ./run} proves itself: the follower on a real log, the verifier on its file. */
class SealedEventsTest {

    @TempDir
    Path directory;

    private Follower follow(EmbeddedEventLog log) {
        var follower = new Follower(
                log.rawLog(),
                log.records(),
                AuditDirectory.in(directory),
                directory.resolve("keys/audit-key"),
                Clock.systemUTC());
        follower.start();
        return follower;
    }

    private void append(EmbeddedEventLog log, String stream, int count) {
        for (var i = 0; i < count; i++) {
            engine(log).appendEvents(event(stream, i));
        }
    }

    @Test
    void whatTheFollowerSeesIsWhatIsInTheFile() {
        try (var log = open(directory);
                var file = StoredLog.open(directory).orElseThrow()) {
            append(log, "call_1", 100);
            var seen = log.rawLog().after(0, 1_000);
            var stored = new ArrayList<RawEvent>();
            file.all().forEachRemaining(stored::add);
            assertThat(stored).extracting(RawEvent::contentHash).isEqualTo(hashes(seen));
            assertThat(stored).extracting(RawEvent::tenant).containsOnly("t1");
            assertThat(stored.getFirst().storedTime()).isEqualTo(EventSql.toNanos(Logs.START));
        }
    }

    private static List<io.ringledger.platform.audit.Hash> hashes(List<RawEvent> events) {
        return events.stream().map(RawEvent::contentHash).toList();
    }

    @Test
    void aLogIsVerifiedBesideItsWriterAndAfterIt() throws IOException {
        try (var log = open(directory);
                var follower = follow(log)) {
            append(log, "call_1", 300);
            await().until(() -> follower.position() == 300);
            assertThat(verify().damages()).isEmpty();
            assertThat(verify().sealed()).isEqualTo(300);
        }
        try (var log = open(directory)) {
            append(log, "call_2", 5);
        }
        assertThat(verify().unsealed()).isEqualTo(5);
        try (var log = open(directory);
                var follower = follow(log)) {
            await().until(() -> follower.position() == 305);
        }
        var last = verify().last().orElseThrow();
        assertThat(last.position()).isEqualTo(305);
        assertThat(last.changed()).extracting(ChainEnd::count).containsExactly(305L);
    }

    /** The newest heads may be on their way to the file; those before them are not. */
    @Test
    void theLastHeadThatMustBePublishedIsTheLastOfAnEarlierTime() {
        try (var log = open(directory);
                var file = StoredLog.open(directory).orElseThrow()) {
            engine(log)
                    .appendEvents(IntStream.range(0, 600)
                            .mapToObj(i -> event("call_1", i))
                            .toList());
            try (var follower = follow(log)) {
                await().until(() -> follower.position() == 600);
            }
            assertThat(file.publishedHead()).map(Head::number).contains(2L);
            append(log, "call_2", 1);
            try (var follower = follow(log)) {
                await().until(() -> follower.position() == 601);
            }
            assertThat(file.publishedHead()).map(Head::number).contains(3L);
        }
    }

    @Test
    void aStoreThatFailsMeanwhileLeavesNoGap() throws IOException {
        var disk = new FailingDisk();
        try (var log = open(directory, disk);
                var follower = follow(log)) {
            append(log, "call_1", 3);
            // the next write is the head's
            disk.failAt(Step.COMMITTED, 1);
            await().until(() -> follower.position() == 3);
            assertThat(follower.isMismatched()).isFalse();
        }
        assertThat(verify().damages()).isEmpty();
        assertThat(verify().sealed()).isEqualTo(3);
    }

    @Test
    void whatIsChangedInTheFileIsNamed() throws IOException, SQLException {
        try (var log = open(directory);
                var follower = follow(log)) {
            append(log, "call_1", 50);
            await().until(() -> follower.position() == 50);
        }
        change("UPDATE event SET payload_type = 'x.Other' WHERE position = 17");
        assertThat(verify().damages()).extracting(Damage::toString).containsExactly("changed: position 17");
        change("DELETE FROM event WHERE position > 40");
        assertThat(verify().damages())
                .extracting(Damage::toString)
                .containsExactly("changed: position 17", "cut off: position 41 to 50");
        change("UPDATE event SET position = -1 WHERE position = 1");
        assertThat(verify().damages())
                .extracting(Damage::toString)
                .startsWith("added: position -1 (not among the events that were sealed)", "missing: position 1");
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("events/events.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private Verdict verify() throws IOException {
        var audit = AuditDirectory.in(directory);
        try (var heads = HeadFile.open(audit.heads());
                var file = StoredLog.open(directory).orElseThrow()) {
            return new Verifier(
                            file.all(),
                            HeadFile.read(heads),
                            HeadKey.ofPem(Files.readString(audit.publicKey())),
                            List.of(),
                            new EventHashes(audit.eventHashes()))
                    .verify();
        }
    }
}
