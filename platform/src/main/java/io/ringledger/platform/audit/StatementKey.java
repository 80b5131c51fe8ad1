package io.ringledger.platform.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Signs statements by the key that signs heads, so that whoever has the public key of the log can check them. */
public final class StatementKey {
    private final Path file;

    /** @param file of the audit key: its first line is the private key (PKCS 8, Base64) */
    public StatementKey(Path file) {
        this.file = file;
    }

    /**
     * Ed25519 over the UTF-8 bytes of a text, in Base64; empty where this process has no key.
     *
     * @throws IllegalStateException if there is a file and no key in it
     */
    public Optional<String> sign(String text) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The audit key " + file + " cannot be used", e);
        }
    }

    private PrivateKey key() throws IOException, GeneralSecurityException {
        byte[] secret = Base64.getDecoder().decode(Files.readAllLines(file).getFirst());
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret));
    }
}
