package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What is unpacked, up to a bound: a small file may be made to become very big. Who reads it does not close it. */
final class Bounded extends FilterInputStream {
    private static final int PIECE = 1 << 16;

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = in.read(into, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new UnreadableFileException(LeadFileFault.TOO_BIG_INSIDE);
            }
            return count;
        } catch (ZipException e) {
            throw new UnreadableFileException(LeadFileFault.BROKEN);
        }
    }

    /** What is skipped is unpacked as well. */
    @Override
    public long skip(long count) throws IOException {
        byte[] some = new byte[PIECE];
        long skipped = 0;
        while (skipped < count) {
            int read = read(some, 0, (int) Math.min(PIECE, count - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public void close() {}
}
