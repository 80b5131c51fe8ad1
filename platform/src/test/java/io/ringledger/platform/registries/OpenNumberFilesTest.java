package io.ringledger.platform.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.registries.NumberFiles.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNumberFilesTest {
    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private final LocalNumberFiles files;
    private final OpenNumberFiles open;

    OpenNumberFilesTest(@TempDir Path root) {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        files = new LocalNumberFiles(root, clock);
        open = new OpenNumberFiles(files, clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void numbersAreLookedUpInWhatIsKept() throws IOException {
        Name name = Shelf.put(files, 5);
        NumberFile file = open.find(name.registryId(), name.contents()).orElseThrow();
        assertThat(file.contains(5)).isTrue();
        assertThat(file.contains(6)).isFalse();
        assertThat(open.find(name.registryId(), name.contents())).containsSame(file);
    }

    @Test
    void whatNeverWasKeptCannotBeRead() {
        assertThat(open.find(Shelf.LIST, null)).isEmpty();
        assertThat(open.find(Shelf.LIST, "0".repeat(64))).isEmpty();
    }

    @Test
    void whatIsNotTheSameToTheLastBitCannotBeRead() throws IOException {
        Name name = Shelf.put(files, 5, 6, 7);
        Path file = files.find(name).orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertThat(open.find(name.registryId(), name.contents())).isEmpty();
    }

    @Test
    void whatIsThereAgainIsFoundAfterAWhile() throws IOException {
        Name name = Shelf.put(files, 5);
        Path file = files.find(name).orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertThat(open.find(name.registryId(), name.contents())).isEmpty();
        Files.write(file, bytes);
        assertThat(open.find(name.registryId(), name.contents()))
                .as("it is not looked for all the time")
                .isEmpty();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(open.find(name.registryId(), name.contents())).isPresent();
    }
}
