package io.ringledger.platform.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value; 64 hexadecimal digits in text. */
public final class Hash {
    public static final int BYTES = 32;

    /** Thirty-two zero bytes: what comes before the first. */
    public static final Hash NONE = new Hash(new byte[BYTES]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /**
     * From its text.
     *
     * @throws IllegalArgumentException if it is not 64 hexadecimal digits
     */
    @JsonCreator
    public static Hash of(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /**
     * From its bytes.
     *
     * @throws IllegalArgumentException if it is not 32 bytes
     */
    public static Hash ofBytes(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    static Hash over(byte[] input) {
        try {
            return new Hash(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @JsonValue
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
