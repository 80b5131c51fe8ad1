package io.ringledger.platform.registries;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The entries of one version, open for look-ups: sixteen bytes that say what it is, then the prints of its numbers, 64 bits
 * each with the high byte first, in ascending order without sign, each once. Mapped, never copied into the heap.
 */
public final class NumberFile {
    static final byte[] HEAD = "ringledger-dnc-1".getBytes(StandardCharsets.US_ASCII);

    private static final ValueLayout.OfLong PRINT = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    /** Prints that are first looked at beside the place where one is expected. */
    private static final long FIRST_STEP = 32;

    private final MemorySegment prints;
    private final long count;

    private NumberFile(MemorySegment prints) {
        this.prints = prints;
        this.count = prints.byteSize() / Long.BYTES;
    }

    /** @throws IOException if it cannot be read, or is no such file */
    static NumberFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            // unmapped when nobody has it any more: a look-up may be under way while another version takes its place
            MemorySegment whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            if (size < HEAD.length
                    || (size - HEAD.length) % Long.BYTES != 0
                    || whole.asSlice(0, HEAD.length).mismatch(MemorySegment.ofArray(HEAD)) != -1) {
                throw new IOException("not the entries of a list: " + file.getFileName());
            }
            return new NumberFile(whole.asSlice(HEAD.length));
        }
    }

    public long count() {
        return count;
    }

    public boolean contains(long print) {
        long place = firstNotBelow(print);
        return place < count && at(place) == print;
    }

    /** Prints whose first byte it is, in ascending order. */
    long[] part(int firstByte) {
        long begin = firstNotBelow((long) firstByte << Spool.BELOW_FIRST_BYTE);
        long end =
                firstByte == Spool.PARTS - 1 ? count : firstNotBelow((long) (firstByte + 1) << Spool.BELOW_FIRST_BYTE);
        long[] part = new long[Math.toIntExact(end - begin)];
        MemorySegment.copy(prints, PRINT, begin * Long.BYTES, part, 0, part.length);
        return part;
    }

    /** Prints are spread evenly, so one is near where its value says: looked for from there in growing steps, then halved. */
    private long firstNotBelow(long print) {
        long low = Math.unsignedMultiplyHigh(print, count);
        long high = low;
        long step = FIRST_STEP;
        while (low > 0 && !isBelow(low - 1, print)) {
            high = low - 1;
            low = Math.max(0, low - step);
            step *= 2;
        }
        step = FIRST_STEP;
        while (high < count && isBelow(high, print)) {
            low = high + 1;
            high = Math.min(count, high + step);
            step *= 2;
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (isBelow(middle, print)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBelow(long place, long print) {
        return Long.compareUnsigned(at(place), print) < 0;
    }

    private long at(long place) {
        return prints.getAtIndex(PRINT, place);
    }
}
