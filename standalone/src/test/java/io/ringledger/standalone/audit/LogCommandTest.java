package io.ringledger.standalone.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.embedded.events.StoredLog;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.command.LogCommand;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.axon.Serializers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor types, and what the exit codes say. */
class LogCommandTest {
    private final Path data;
    private final Path file;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    LogCommandTest(@TempDir Path temporary) {
        data = temporary.resolve("data");
        file = temporary.resolve("log.jsonl");
    }

    @BeforeEach
    void sealALog() {
        try (EmbeddedEventLog log = EmbeddedEventLog.open(data, EventLogOptions.defaults());
                Follower follower = new Follower(
                        log.rawLog(),
                        log.records(),
                        AuditDirectory.in(data),
                        data.resolve("keys/audit-key"),
                        Clock.systemUTC())) {
            EventStorageEngine engine =
                    log.storageEngine(Serializers.messages(), Serializers.messages(), NoOpEventUpcaster.INSTANCE);
            for (int i = 0; i < 300; i++) {
                engine.appendEvents(new GenericDomainEventMessage<>("Note", "note_1", i, "text " + i));
            }
            // whatever is there is sealed when it is closed
            follower.start();
        }
    }

    @Test
    void anIntactLogIsSaidToBeIntact() {
        assertThat(run("verify-log")).isEqualTo(LogCommand.INTACT);
        assertThat(said.toString(UTF_8))
                .contains("intact: 300 events sealed by 2 heads", "position 300", "not yet sealed: 0 events");
    }

    @Test
    void anExportIsCheckedByItselfAndChangesInItAreFound() throws IOException {
        assertThat(run("export-log", file.toString())).isEqualTo(LogCommand.INTACT);
        assertThat(check("--hashes", file + ".hashes")).isEqualTo(LogCommand.INTACT);

        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(4);
        Files.write(file, lines);
        assertThat(check("--hashes", file + ".hashes")).isEqualTo(LogCommand.DAMAGED);
        assertThat(said.toString(UTF_8)).contains("missing: position 5\n");
    }

    @Test
    void aHeadKeptElsewhereIsCompared() throws IOException {
        Path other = file.resolveSibling("head");
        String line = Files.readAllLines(data.resolve("audit/heads.jsonl")).getFirst();
        Files.writeString(other, line + "\n");
        assertThat(run("verify-log", "--head", other.toString())).isEqualTo(LogCommand.INTACT);
        Files.writeString(other, line.replace("\"position\":256", "\"position\":255"));
        assertThat(run("verify-log", "--head", other.toString())).isEqualTo(LogCommand.DAMAGED);
        assertThat(said.toString(UTF_8)).contains("rewritten: head 1");
    }

    @Test
    void headsThatWereTakenOutOfTheirFileAreStillBesideTheEvents() throws IOException {
        Files.writeString(data.resolve("audit/heads.jsonl"), "");
        assertThat(run("verify-log")).isEqualTo(LogCommand.DAMAGED);
        assertThat(said.toString(UTF_8)).contains("missing head: head 1\n");
    }

    @Test
    void whatIsMissingOrNoLogCannotBeChecked() throws IOException {
        assertThat(run("export-log", file.toString())).isEqualTo(LogCommand.INTACT);
        Files.writeString(file, "no event\n");
        assertThat(check()).isEqualTo(LogCommand.NOT_CHECKED);
        assertThat(said.toString(UTF_8)).contains("line 1 of the exported log");
        Files.writeString(Path.of(file + ".key"), "no key");
        assertThat(check()).isEqualTo(LogCommand.NOT_CHECKED);
        assertThat(said.toString(UTF_8)).contains("not an Ed25519 public key");
        Files.delete(Path.of(file + ".heads"));
        assertThat(check()).isEqualTo(LogCommand.NOT_CHECKED);
        Files.delete(data.resolve("audit/heads.jsonl"));
        assertThat(run("verify-log")).isEqualTo(LogCommand.NOT_CHECKED);
    }

    @Test
    void whoAsksForSomethingElseIsToldWhatThereIs() {
        assertThat(run("verify-log", "--nonsense", "x")).isEqualTo(LogCommand.NOT_CHECKED);
        assertThat(run("verify-log", "--log", file.toString())).isEqualTo(LogCommand.NOT_CHECKED);
        assertThat(said.toString(UTF_8)).contains("Exit codes: 0 intact, 1 damaged, 2 could not be checked.");
    }

    private int check(String... more) {
        Stream<String> check =
                Stream.of("verify-log", "--log", file.toString(), "--heads", file + ".heads", "--key", file + ".key");
        return run(Stream.concat(check, Arrays.stream(more)).toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, UTF_8);
        return new LogCommand(out, out, data, () -> StoredLog.open(data).map(log -> log)).run(List.of(arguments));
    }
}
