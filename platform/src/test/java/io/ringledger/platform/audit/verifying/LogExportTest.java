package io.ringledger.platform.audit.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.audit.EventHashes;
import io.ringledger.platform.audit.HeadKey;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.sealing.SealedDirectory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogExportTest {
    private final SealedDirectory sealed;
    private final StringWriter exported = new StringWriter();

    LogExportTest(@TempDir Path directory) {
        sealed = new SealedDirectory(directory).sealed(20).sealed(20);
    }

    @BeforeEach
    void export() throws IOException {
        assertThat(LogExport.write(sealed.log().events().iterator(), exported)).isEqualTo(40);
    }

    @Test
    void anExportedLogIsCheckedAsTheLogItself() throws IOException {
        assertThat(verify(exported.toString()).isIntact()).isTrue();
        assertThat(verify(exported.toString()).sealed()).isEqualTo(40);
        assertThat(verify(exported.toString().replace("\"event-17\"", "\"event-71\""))
                        .damages())
                .extracting(Damage::toString)
                .containsExactly("changed: position 17");
    }

    @Test
    void aHeadThatIsBeingWrittenIsNotReadYet() throws IOException {
        Files.writeString(sealed.audit().heads(), "{\"number\":3,", StandardOpenOption.APPEND);
        assertThat(verify(exported.toString()).damages()).isEmpty();
    }

    @Test
    void whatIsNoEventIsSaidByItsLine() {
        Iterator<RawEvent> events = LogExport.read(new BufferedReader(new StringReader("{\"position\":1}\n")));
        assertThatThrownBy(events::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }

    private Verdict verify(String log) throws IOException {
        try (BufferedReader heads = HeadFile.open(sealed.audit().heads())) {
            return new Verifier(
                            LogExport.read(new BufferedReader(new StringReader(log))),
                            HeadFile.read(heads),
                            HeadKey.ofPem(Files.readString(sealed.audit().publicKey())),
                            List.of(),
                            new EventHashes(sealed.audit().eventHashes()))
                    .verify();
        }
    }
}
