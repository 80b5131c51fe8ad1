package io.ringledger.platform.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random 96-bit nonce in front of the ciphertext and a 128-bit tag behind it. */
final class AesGcm {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCES_AT_ONCE = 256;
    // a dozen random bytes cost as much as a short ciphertext, and all threads wait for one generator
    private static final ThreadLocal<ByteBuffer> NONCES = ThreadLocal.withInitial(() -> ByteBuffer.allocate(0));
    // looking for a provider and checking it costs more than a short ciphertext
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(AesGcm::newCipher);

    private AesGcm() {}

    static SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    /**
     * Encrypts.
     *
     * @param context what the ciphertext belongs to; it decrypts nowhere else
     */
    static byte[] encrypt(SecretKey key, byte[] plain, String context) {
        byte[] nonce = nonce();
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, 0, context);
        byte[] result = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, result, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return result;
    }

    static byte[] decrypt(SecretKey key, byte[] sealed, String context) {
        return run(Cipher.DECRYPT_MODE, key, sealed, sealed, NONCE_BYTES, context);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, int offset, String context) {
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "personal data cannot be " + (mode == Cipher.ENCRYPT_MODE ? "sealed" : "read"), e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES/GCM is part of every JDK", e);
        }
    }

    /** Each is handed out once. */
    private static byte[] nonce() {
        ByteBuffer nonces = NONCES.get();
        if (!nonces.hasRemaining()) {
            nonces = ByteBuffer.wrap(random(NONCES_AT_ONCE * NONCE_BYTES));
            NONCES.set(nonces);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        nonces.get(nonce);
        return nonce;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
