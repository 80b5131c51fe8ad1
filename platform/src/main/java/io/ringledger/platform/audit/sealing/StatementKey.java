package io.ringledger.platform.audit.sealing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Signs statements by the key that signs heads, so that whoever has the public key of the log can check them. */
public final class StatementKey {
    private final Path file;

    /** @param file of the follower's key */
    public StatementKey(Path file) {
        this.file = file;
    }

    /**
     * A signature.
     *
     * @param signature Ed25519 over the UTF-8 bytes of the statement, Base64
     * @param keyId the key's, as heads name it
     */
    public record Signed(String signature, String keyId) {}

    /**
     * Signs a statement; empty where this process has no key.
     *
     * @param statement text that begins with a character one can see, as no head does: neither is taken for the other
     * @throws java.io.UncheckedIOException if there is a file and no key in it
     */
    public Optional<Signed> sign(String statement) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        SealingKey key = SealingKey.open(file, true);
        return Optional.of(new Signed(key.sign(statement), key.headKey().id()));
    }
}
