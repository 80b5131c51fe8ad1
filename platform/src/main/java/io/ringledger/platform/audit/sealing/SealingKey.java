package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.HeadKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The Ed25519 key that signs heads: made once, in a file that its owner alone can read, beside the keys that sign tokens.
 * The first line is the private key (PKCS 8), the second the public one, both Base64.
 */
public final class SealingKey {
    private final Ed25519PrivateKeyParameters key;
    private final HeadKey headKey;

    private SealingKey(Ed25519PrivateKeyParameters key, HeadKey headKey) {
        this.key = key;
        this.headKey = headKey;
    }

    /**
     * Reads the key, or makes it.
     *
     * @param headsExist whether anything was signed already
     * @throws IllegalStateException if heads exist and the key does not: another key would look like another log
     * @throws UncheckedIOException if the file cannot be read or made, or holds no key
     */
    static SealingKey open(Path file, boolean headsExist) {
        try {
            if (Files.notExists(file)) {
                if (headsExist) {
                    throw new IllegalStateException(
                            "The log has signed heads but their key is missing: restore " + file);
                }
                make(file);
            }
            return read(Files.readAllLines(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new UncheckedIOException(
                    new IOException("The key that signs heads, " + file + ", cannot be used", e));
        }
    }

    private static SealingKey read(List<String> lines) throws GeneralSecurityException {
        if (lines.size() < 2) {
            throw new IllegalArgumentException("not two lines");
        }
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        byte[] secret = Base64.getDecoder().decode(lines.get(0));
        byte[] open = Base64.getDecoder().decode(lines.get(1));
        EdECPrivateKey key = (EdECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(secret));
        return new SealingKey(
                new Ed25519PrivateKeyParameters(key.getBytes().orElseThrow()),
                new HeadKey(factory.generatePublic(new X509EncodedKeySpec(open))));
    }

    /** Whole or not at all, also when the process dies meanwhile. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder encoder = Base64.getEncoder();
        String lines = encoder.encodeToString(made.getPrivate().getEncoded())
                + "\n"
                + encoder.encodeToString(made.getPublic().getEncoded())
                + "\n";
        Path directory = DurableFiles.createDirectory(DurableFiles.directoryOf(file));
        Path fresh = Files.createTempFile(
                directory,
                "audit-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        DurableFiles.write(fresh, lines);
        DurableFiles.move(fresh, file);
    }

    public HeadKey headKey() {
        return headKey;
    }

    /** By Bouncy Castle: the signature is the JDK's, which the verifier uses, in a fifteenth of its time. */
    Head sign(Head head) {
        return head.signed(sign(head.toBeSigned()));
    }

    /** Ed25519 over a statement, Base64. A statement begins with a character one can see, as no head does. */
    String sign(String statement) {
        if (statement.isEmpty() || statement.charAt(0) <= ' ') {
            throw new IllegalArgumentException("not a statement");
        }
        return sign(statement.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(byte[] form) {
        byte[] signature = new byte[Ed25519PrivateKeyParameters.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, form, 0, form.length, signature, 0);
        return Base64.getEncoder().encodeToString(signature);
    }
}
