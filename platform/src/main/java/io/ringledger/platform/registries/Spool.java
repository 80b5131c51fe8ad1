package io.ringledger.platform.registries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Prints on their way into a file: in one file of pieces, and of each piece is known which first byte its prints have. Since
 * prints are spread evenly, all with the same one fit into memory, however many there are in all.
 */
final class Spool implements AutoCloseable {
    static final int PARTS = 256;
    static final int BELOW_FIRST_BYTE = 56;
    private static final int PIECE = 16 * 1024;

    private final FileChannel channel;
    private final @Nullable ByteBuffer[] filling = new ByteBuffer[PARTS];
    private final Pieces[] written = new Pieces[PARTS];
    private long end;

    Spool(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        Arrays.setAll(written, part -> new Pieces());
    }

    void add(long print) throws IOException {
        int part = (int) (print >>> BELOW_FIRST_BYTE);
        ByteBuffer buffer = filling[part];
        if (buffer == null) {
            buffer = ByteBuffer.allocate(PIECE);
            filling[part] = buffer;
        }
        buffer.putLong(print);
        if (!buffer.hasRemaining()) {
            write(buffer, written[part]);
        }
    }

    private void write(ByteBuffer buffer, Pieces pieces) throws IOException {
        buffer.flip();
        pieces.add(end);
        while (buffer.hasRemaining()) {
            end += channel.write(buffer, end);
        }
        buffer.clear();
    }

    /** All prints of one first byte, in ascending order (which sign or not is the same for all of them), each once. */
    long[] part(int part) throws IOException {
        ByteBuffer last = filling[part];
        int unwritten = last == null ? 0 : last.position() / Long.BYTES;
        Pieces pieces = written[part];
        long[] prints = new long[pieces.count() * (PIECE / Long.BYTES) + unwritten];
        int filled = 0;
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (int each = 0; each < pieces.count(); each++) {
            read(piece.clear(), pieces.at(each));
            piece.flip().asLongBuffer().get(prints, filled, PIECE / Long.BYTES);
            filled += PIECE / Long.BYTES;
        }
        if (last != null) {
            last.duplicate().flip().asLongBuffer().get(prints, filled, unwritten);
        }
        return Prints.sorted(prints, prints.length);
    }

    private void read(ByteBuffer piece, long from) throws IOException {
        long position = from;
        while (piece.hasRemaining()) {
            int read = channel.read(piece, position);
            if (read < 0) {
                throw new IOException("a piece of the spool is missing");
            }
            position += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Where the pieces of a part are. */
    private static final class Pieces {
        private long[] positions = new long[8];
        private int count;

        void add(long position) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = position;
        }

        int count() {
            return count;
        }

        long at(int each) {
            return positions[each];
        }
    }
}
