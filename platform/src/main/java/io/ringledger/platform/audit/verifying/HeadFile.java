package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.WholeLines;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Heads in a file, one line of JSON each. */
public final class HeadFile {
    private HeadFile() {}

    /**
     * The heads, read while one goes on; nothing in place of a line that is no head.
     *
     * @throws UncheckedIOException from the iterator, if the file cannot be read
     */
    public static Iterator<Optional<Head>> read(BufferedReader lines) {
        return lines.lines().map(HeadFile::parse).iterator();
    }

    /** Of a file that may grow meanwhile: what is there now, without a last line that is not whole yet. */
    public static BufferedReader open(Path file) throws IOException {
        long end;
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            end = WholeLines.end(content);
        }
        InputStream beginning = new Beginning(Files.newInputStream(file), end);
        return new BufferedReader(new InputStreamReader(beginning, StandardCharsets.UTF_8));
    }

    private static Optional<Head> parse(String line) {
        try {
            return Optional.of(Head.ofJson(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** So many bytes of a stream and no more. */
    private static final class Beginning extends FilterInputStream {
        private long left;

        Beginning(InputStream whole, long length) {
            super(whole);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(into, offset, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }
    }
}
