package io.ringledger.platform.audit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed and signed: a version byte, a byte for the kind, then the fields in their order. Numbers are 64 bits,
 * most significant byte first; texts are UTF-8 and, like bytes, have their length (32 bits) before them. Where a text may
 * be missing, a byte before it says whether it is there. So no two different tuples have the same form.
 */
final class BinaryForm {
    private static final byte VERSION = 1;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int USUAL = 1_024;

    private byte[] out;
    private int length;

    BinaryForm(Kind kind) {
        this(kind, USUAL);
    }

    /** @param expected bytes that it will mostly have: one that is larger grows */
    BinaryForm(Kind kind, int expected) {
        out = new byte[expected];
        out[length++] = VERSION;
        out[length++] = kind.code;
    }

    BinaryForm number(long value) {
        room(Long.BYTES);
        LONG.set(out, length, value);
        length += Long.BYTES;
        return this;
    }

    /** @throws IllegalArgumentException if half a surrogate pair makes it text that no store can hold */
    BinaryForm text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        // what cannot be encoded has become a question mark; far quicker than an encoder that refuses it
        if (hasQuestionMark(encoded) && !new String(encoded, StandardCharsets.UTF_8).equals(value)) {
            throw new IllegalArgumentException("text with half a surrogate pair");
        }
        return bytes(encoded);
    }

    private static boolean hasQuestionMark(byte[] encoded) {
        for (byte each : encoded) {
            if (each == '?') {
                return true;
            }
        }
        return false;
    }

    BinaryForm optionalText(@Nullable String value) {
        room(1);
        out[length++] = (byte) (value == null ? 0 : 1);
        return value == null ? this : text(value);
    }

    BinaryForm bytes(byte[] value) {
        room(Integer.BYTES + value.length);
        INT.set(out, length, value.length);
        length += Integer.BYTES;
        return put(value);
    }

    BinaryForm hash(Hash value) {
        room(Hash.BYTES);
        return put(value.bytes());
    }

    private BinaryForm put(byte[] value) {
        System.arraycopy(value, 0, out, length, value.length);
        length += value.length;
        return this;
    }

    private void room(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(out, length);
    }

    Hash hash() {
        return Hash.over(out, length);
    }

    /** What a form is of, so that one kind never passes for another. */
    enum Kind {
        EVENT(1),
        LINK(2),
        CHAIN_START(3),
        ENDS(4),
        HEAD(5);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }
}
