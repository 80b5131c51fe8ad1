package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.RawEvent;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes of one field of a stored event. */
final class Changes {
    private Changes() {}

    static RawEvent at(RawEvent e, long position) {
        return new RawEvent(
                position,
                e.stream(),
                e.sequence(),
                e.aggregateType(),
                e.eventId(),
                e.payloadType(),
                e.revision(),
                e.storedTime(),
                e.payload(),
                e.metadata());
    }

    static RawEvent change(RawEvent e, int field, Random random) {
        return new RawEvent(
                e.position(),
                field == 0 ? e.stream() + "0" : e.stream(),
                field == 1 ? e.sequence() ^ bit(random) : e.sequence(),
                field == 2 ? null : e.aggregateType(),
                field == 3 ? e.eventId() + "0" : e.eventId(),
                field == 4 ? e.payloadType().replace("Rang", "Ended") : e.payloadType(),
                field == 5 ? otherRevision(e.revision()) : e.revision(),
                field == 6 ? e.storedTime() ^ bit(random) : e.storedTime(),
                field == 7 ? flipped(e.payload(), random) : e.payload(),
                field == 8 ? flipped(e.metadata(), random) : e.metadata());
    }

    private static @Nullable String otherRevision(@Nullable String revision) {
        return revision == null ? "" : null;
    }

    private static long bit(Random random) {
        return 1L << random.nextInt(Long.SIZE);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        int at = random.nextInt(flipped.length);
        flipped[at] = (byte) (flipped[at] ^ 1 << random.nextInt(Byte.SIZE));
        return flipped;
    }
}
