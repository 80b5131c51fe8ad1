package io.ringledger.platform.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public key that heads are checked with: Ed25519, kept as PEM. */
public final class HeadKey {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    private static final int ID_DIGITS = 16;

    private final PublicKey key;
    private final String id;

    public HeadKey(PublicKey key) {
        this.key = key;
        this.id = Hash.over(key.getEncoded()).toString().substring(0, ID_DIGITS);
    }

    /**
     * From its file.
     *
     * @throws IllegalArgumentException if it is no Ed25519 public key in PEM
     */
    public static HeadKey ofPem(String pem) {
        String body = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        try {
            byte[] encoded = Base64.getDecoder().decode(body);
            return new HeadKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not an Ed25519 public key in PEM", e);
        }
    }

    public String toPem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return BEGIN + "\n" + body + "\n" + END + "\n";
    }

    /** The first sixteen digits of the key's SHA-256. */
    public String id() {
        return id;
    }

    /** Whether this key made the head's signature. */
    public boolean signed(Head head) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(head.toBeSigned());
            return head.keyId().equals(id)
                    && signature.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}
