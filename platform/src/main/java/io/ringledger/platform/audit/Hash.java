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

    // looking for a provider costs as much as a link
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::newDigest);

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
        return over(input, input.length);
    }

    /** Over the first so many bytes. */
    static Hash over(byte[] input, int length) {
        MessageDigest digest = DIGEST.get();
        digest.update(input, 0, length);
        return new Hash(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Without a copy, for who only reads them. */
    byte[] bytes() {
        return bytes;
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
