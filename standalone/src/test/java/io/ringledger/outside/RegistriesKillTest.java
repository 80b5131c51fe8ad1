package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of an upload, and after one: {@code -Dringledger.registries.kill=true}. */
@EnabledIfSystemProperty(named = "ringledger.registries.kill", matches = "true")
class RegistriesKillTest {
    private static final byte[] LINES = "312,5550107\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path data;

    @Test
    void whatIsCutOffIsNoVersionAndWhatWasAnsweredForIsOne() throws IOException {
        int port = PlatformProcess.freePort();
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start(port)) {
            Http http = new Http(platform.url()).login();
            try (Socket half = begin(port, http.token())) {
                Awaitility.await().until(() -> spooled() > 1 << 20);
                assertThat(half.isConnected()).isTrue();
                platform.kill();
            }
        }
        assertThat(spooled()).as("left by the killed process").isPositive();
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start(port)) {
            Http http = new Http(platform.url()).login();
            assertThat(http.get("/dnc/registries").body().at("/data/registries"))
                    .isEmpty();
            assertThat(files()).as("swept").isEmpty();
            assertThat(http.exchange(
                                    "POST",
                                    "/dnc/registries/us-ftc?activate=true",
                                    Map.of("Content-Type", "text/plain"),
                                    "312,5550107\n")
                            .status())
                    .isEqualTo(200);
            platform.kill();
        }
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start(port)) {
            Http http = new Http(platform.url()).login();
            assertThat(http.post("/dnc/scrub", Map.of("phone_number", "+13125550107"))
                            .body()
                            .at("/data/verdicts/1/finding")
                            .asString())
                    .isEqualTo("refused");
            Files.delete(files().getFirst());
            platform.kill();
        }
        try (PlatformProcess platform = PlatformProcess.onDirectory(data).start(port)) {
            Http http = new Http(platform.url()).login();
            assertThat(http.post("/dnc/scrub", Map.of("phone_number", "+13125550109"))
                            .body()
                            .at("/data/callable")
                            .asBoolean())
                    .as("whose entries are lost has everybody")
                    .isFalse();
            assertThat(http.get("/dnc/status").body().at("/data/state").asString())
                    .isEqualTo("unreadable");
        }
    }

    /** A request of which a half comes. */
    private static Socket begin(int port, String token) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        OutputStream out = socket.getOutputStream();
        out.write(("POST /dnc/registries/us-ftc?activate=true HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token + "\r\nContent-Type: text/plain\r\nContent-Length: " + 20 * LINES.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        for (int each = 0; each < 10; each++) {
            out.write(LINES);
        }
        out.flush();
        return socket;
    }

    private long spooled() throws IOException {
        return files().stream().mapToLong(RegistriesKillTest::size).sum();
    }

    private List<Path> files() throws IOException {
        Path registries = data.resolve("registries");
        if (Files.notExists(registries)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(registries)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
