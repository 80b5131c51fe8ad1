package io.ringledger.platform.audit;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Where the whole lines of a file end that somebody may be appending to, or was when they died. */
public final class WholeLines {
    private static final int PIECE = 8_192;

    private WholeLines() {}

    /** Offset behind the last line break; 0 where there is none. */
    public static long end(RandomAccessFile file) throws IOException {
        return end(file, file.length());
    }

    /** Offset behind the last line break before this offset; 0 where there is none. */
    public static long end(RandomAccessFile file, long offset) throws IOException {
        byte[] piece = new byte[PIECE];
        for (long end = offset; end > 0; end -= PIECE) {
            long start = Math.max(0, end - PIECE);
            int length = Math.toIntExact(end - start);
            file.seek(start);
            file.readFully(piece, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (piece[i] == '\n') {
                    return start + i + 1;
                }
            }
        }
        return 0;
    }
}
