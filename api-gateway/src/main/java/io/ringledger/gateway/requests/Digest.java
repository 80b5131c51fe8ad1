package io.ringledger.gateway.requests;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** SHA-256 over the parts of a request, each with its length before it, so that no two requests run into one. */
final class Digest {
    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
        return this;
    }

    /** Adds a piece of something whose length is not known, and lets go of it; where it is read from again stays as it was. */
    Digest addPiece(DataBuffer buffer) {
        try (DataBuffer.ByteBufferIterator bytes = buffer.readableByteBuffers()) {
            bytes.forEachRemaining(sha256::update);
        } finally {
            DataBufferUtils.release(buffer);
        }
        return this;
    }

    byte[] bytes() {
        return sha256.digest();
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
