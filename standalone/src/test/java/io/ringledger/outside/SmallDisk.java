package io.ringledger.outside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system that really fills up. */
final class SmallDisk implements AutoCloseable {
    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Skips the test where this process may not mount one. */
    static SmallDisk mount(Path directory, int megabytes) {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString());
        assumeTrue(mounted, "may not mount a tmpfs here: the full disk is tested as root on Linux only");
        return new SmallDisk(directory);
    }

    /** Leaves so much room and no more. */
    void fill(Path ballast, int room) throws IOException {
        var block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(ballast)) {
            while (directory.toFile().getUsableSpace() > room) {
                out.write(block);
            }
        }
    }

    @Override
    public void close() {
        var _ = run("umount", directory.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
