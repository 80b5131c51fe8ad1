package io.ringledger.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed and signed: a version byte, a byte for the kind, then the fields in their order. Numbers are 64 bits,
 * most significant byte first; texts are UTF-8 and, like bytes, have their length (32 bits) before them. Where a text may
 * be missing, a byte before it says whether it is there. So no two different tuples have the same form.
 */
final class BinaryForm {
    private static final int VERSION = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    BinaryForm(Kind kind) {
        out.write(VERSION);
        out.write(kind.code);
    }

    BinaryForm number(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    /** @throws IllegalArgumentException if half a surrogate pair makes it text that no store can hold */
    BinaryForm text(String value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            length(encoded.remaining());
            out.write(encoded.array(), encoded.arrayOffset() + encoded.position(), encoded.remaining());
            return this;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text with half a surrogate pair", e);
        }
    }

    BinaryForm optionalText(@Nullable String value) {
        out.write(value == null ? 0 : 1);
        return value == null ? this : text(value);
    }

    BinaryForm bytes(byte[] value) {
        length(value.length);
        out.writeBytes(value);
        return this;
    }

    BinaryForm hash(Hash value) {
        out.writeBytes(value.toBytes());
        return this;
    }

    private void length(int length) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    Hash hash() {
        return Hash.over(out.toByteArray());
    }

    /** What a form is of, so that one kind never passes for another. */
    enum Kind {
        EVENT(1),
        LINK(2),
        CHAIN_START(3),
        ENDS(4),
        HEAD(5);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }
}
