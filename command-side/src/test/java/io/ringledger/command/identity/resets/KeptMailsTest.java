package io.ringledger.command.identity.resets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mail server mails are files that nobody else reads, as long as their links are good. */
class KeptMailsTest {
    private final AskedResets asked = new AskedResets();

    @TempDir
    Path data;

    private Path directory;
    private KeptMails kept;

    @BeforeEach
    void keepOne() {
        directory = data.resolve("not-there-yet").resolve("mail");
        kept = new KeptMails(directory, asked.open());
        asked.ask().node(kept).work();
    }

    @AfterEach
    void close() {
        asked.close();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void onlyItsOwnerReadsAMail() throws IOException {
        assertThat(asked.mailed()).hasSize(1);
        assertThat(files()).hasSize(1);
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(files().getFirst())).isEqualTo("rw-------");
        assertThat(files().getFirst().toString()).endsWith(".eml");
        assertThat(Files.readString(files().getFirst()))
                .contains("To: " + AskedResets.ADDRESS)
                .contains("token=" + AskedResets.TOKEN);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void itIsThereAsLongAsItsLinkIsGood() throws IOException {
        asked.pass(Duration.ofMinutes(59));
        kept.tidy();
        assertThat(files()).hasSize(1);
        asked.pass(Duration.ofMinutes(1));
        kept.tidy();
        assertThat(files()).isEmpty();
    }

    @Test
    void itGoesOnceItsLinkWasUsed() throws IOException {
        asked.use();
        kept.tidy();
        assertThat(files()).isEmpty();
    }

    @Test
    void theNewerTakesThePlaceOfTheOlder() throws IOException {
        asked.pass(Duration.ofMinutes(2)).ask().node(kept).work();
        assertThat(files()).hasSize(2);
        kept.tidy();
        assertThat(files()).hasSize(1);
        assertThat(asked.mailed()).hasSize(2);
    }

    @Test
    void whatIsOfUnknownOriginIsLeftAloneUnlessItIsCalledLikeAMail() throws IOException {
        Path foreign = Files.writeString(directory.resolve("notes.txt"), "mine");
        Files.writeString(directory.resolve("login_" + "b".repeat(32) + "-0.eml"), "of another log");
        asked.use();
        kept.tidy();
        assertThat(files()).containsExactly(foreign);
    }

    @Test
    void whereNothingCanBeKeptThatIsSaid() throws IOException {
        var nowhere = new KeptMails(Files.writeString(data.resolve("file"), "").resolve("mail"), asked.open());
        asked.pass(Duration.ofMinutes(2)).ask().node(nowhere).work();
        assertThat(asked.notMailed()).hasSize(1);
        nowhere.tidy();
    }
}
