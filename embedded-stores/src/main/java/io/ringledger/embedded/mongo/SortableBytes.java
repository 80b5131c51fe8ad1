package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes BSON values so that comparing the bytes, unsigned, compares the values in MongoDB's order
 * (types first, then values). No value's bytes are a prefix of another's, so values can be put one
 * after the other, and turning all bits of one of them turns its order round.
 */
final class SortableBytes {
    static final byte STRING = 0x30;

    private static final byte MIN_KEY = 0x05;
    private static final byte EMPTY_ARRAY = 0x0A;
    private static final byte NULL = 0x10;
    private static final byte NUMBER = 0x20;
    private static final byte DOCUMENT = 0x40;
    private static final byte ARRAY = 0x50;
    private static final byte BINARY = 0x60;
    private static final byte LEGACY_UUID = 0x61;
    private static final byte UUID_VALUE = 0x62;
    private static final byte OBJECT_ID = 0x68;
    private static final byte BOOLEAN = 0x70;
    private static final byte DATE = 0x78;
    private static final byte TIMESTAMP = (byte) 0x80;
    private static final byte REGEX = (byte) 0x90;
    private static final byte MAX_KEY = (byte) 0xF0;
    private static final int CANNOT_CREATE_INDEX = 67;

    private byte[] bytes = new byte[96];
    private int length;

    static byte[] of(@Nullable Object value) {
        return new SortableBytes().value(value).toArray();
    }

    /** The first bytes of all strings that begin with {@code start}. */
    static byte[] ofStringsThatBeginWith(String start) {
        return new SortableBytes().put(STRING).text(start).toArray();
    }

    SortableBytes value(@Nullable Object value, boolean ascending) {
        int start = length;
        value(value);
        if (!ascending) {
            invert(bytes, start, length);
        }
        return this;
    }

    private SortableBytes value(@Nullable Object value) {
        return switch (value) {
            case null -> put(NULL);
            case Missing _ -> put(NULL);
            case String text -> put(STRING).text(text).end();
            case Number number -> put(NUMBER).number(number);
            case Instant date -> put(DATE).ordered(date.toEpochMilli());
            case Boolean flag -> put(BOOLEAN).put((byte) (flag ? 1 : 0));
            case Document document -> put(DOCUMENT).fields(document);
            case Collection<?> empty when empty.isEmpty() -> put(EMPTY_ARRAY);
            case Collection<?> array -> put(ARRAY).elements(array);
            default -> rareValue(value);
        };
    }

    private SortableBytes rareValue(Object value) {
        return switch (value) {
            case ObjectId id -> put(OBJECT_ID).raw(id.toByteArray());
            case UUID id -> put(UUID_VALUE).uuid(id);
            case LegacyUUID id -> put(LEGACY_UUID).uuid(id.getUuid());
            case BinData data -> put(BINARY).ordered(data.getData().length).raw(data.getData());
            case BsonTimestamp timestamp -> put(TIMESTAMP).ordered(timestamp.getValue());
            case BsonRegularExpression regex ->
                put(REGEX)
                        .text(regex.getPattern())
                        .end()
                        .text(String.valueOf(regex.getOptions()))
                        .end();
            case MinKey _ -> put(MIN_KEY);
            case MaxKey _ -> put(MAX_KEY);
            default ->
                throw new MongoServerError(
                        CANNOT_CREATE_INDEX,
                        "CannotCreateIndex",
                        "no order is defined for values of " + value.getClass().getSimpleName());
        };
    }

    /** The nearest double, then what a long has more than that double. */
    private SortableBytes number(Number number) {
        double nearest = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        long bits = Double.doubleToLongBits(nearest);
        raw64(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        int rest = number instanceof Long exact ? (int) (exact - (long) nearest) : 0;
        return put((byte) ((rest >> 8) ^ 0x80)).put((byte) rest);
    }

    private SortableBytes text(String text) {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            put(each);
            if (each == 0) {
                put((byte) 0xFF);
            }
        }
        return this;
    }

    private SortableBytes end() {
        return put((byte) 0).put((byte) 1);
    }

    private SortableBytes fields(Document document) {
        document.forEach((name, value) -> {
            int type = length;
            value(value);
            byte first = bytes[type];
            length = type;
            put(first).text(name).end().value(value);
        });
        return put((byte) 0);
    }

    private SortableBytes elements(Collection<?> array) {
        array.forEach(this::value);
        return put((byte) 0);
    }

    private SortableBytes uuid(UUID id) {
        return raw64(id.getMostSignificantBits()).raw64(id.getLeastSignificantBits());
    }

    private SortableBytes ordered(long value) {
        return raw64(value ^ Long.MIN_VALUE);
    }

    private SortableBytes raw64(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
        return this;
    }

    SortableBytes raw(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    SortableBytes put(byte each) {
        reserve(1);
        bytes[length++] = each;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    SortableBytes copy() {
        return new SortableBytes().raw(toArray());
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    static void invert(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }
}
