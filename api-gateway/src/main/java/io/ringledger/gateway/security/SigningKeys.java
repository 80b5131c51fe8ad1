package io.ringledger.gateway.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign tokens, a JWK set in a file: the first signs, all verify. To rotate, put a new key before the old
 * one, and take the old one out when its last token has ended.
 */
public final class SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final Path file;
    private volatile Loaded loaded;

    /**
     * Reads the file; makes it, readable by its owner only, where it is missing.
     *
     * @throws UncheckedIOException if it cannot be read, or holds no P-256 key
     */
    public SigningKeys(Path file) {
        this.file = file.toAbsolutePath();
        try {
            createIfMissing();
            this.loaded = load();
        } catch (IOException broken) {
            throw new UncheckedIOException("signing keys cannot be read", broken);
        }
    }

    ECKey signer() {
        return loaded.keys().getFirst();
    }

    Optional<ECKey> find(String keyId) {
        return loaded.keys().stream()
                .filter(key -> keyId.equals(key.getKeyID()))
                .findFirst();
    }

    /** Changes with every change of the keys, so that what was verified with the former is verified again. */
    FileTime version() {
        return loaded.version();
    }

    /** Reads the file again where it has changed; one that cannot be read changes nothing. Blocks. */
    public void reread() {
        try {
            if (!Files.getLastModifiedTime(file).equals(loaded.version())) {
                loaded = load();
                LOG.info("signing keys read again, {} in all", loaded.keys().size());
            }
        } catch (IOException broken) {
            LOG.warn("signing keys cannot be read again, the former ones stay in force", broken);
        }
    }

    private Loaded load() throws IOException {
        FileTime version = Files.getLastModifiedTime(file);
        try {
            List<ECKey> keys = JWKSet.parse(Files.readString(file)).getKeys().stream()
                    .filter(ECKey.class::isInstance)
                    .map(ECKey.class::cast)
                    .filter(key -> Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null)
                    .toList();
            if (keys.isEmpty() || !keys.getFirst().isPrivate()) {
                throw new IOException("the first key has to be a private P-256 key with a kid");
            }
            return new Loaded(version, keys);
        } catch (ParseException malformed) {
            throw new IOException("not a JWK set", malformed);
        }
    }

    private void createIfMissing() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(
                file.getParent(),
                "signing-keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, new JWKSet(generate()).toString(false));
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            LOG.info("signing keys were made by another process");
        } finally {
            Files.delete(fresh);
        }
    }

    private static ECKey generate() throws IOException {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IOException("no P-256 on this platform", impossible);
        }
    }

    private record Loaded(FileTime version, List<ECKey> keys) {}
}
