package io.ringledger.gateway.compliance;

import io.ringledger.vocabulary.ErasureCertificate;
import org.jspecify.annotations.Nullable;

/**
 * What was destroyed.
 *
 * @param statement a JSON object as text, the very characters that were signed
 * @param signature Ed25519 over its UTF-8 bytes, in Base64, by the key that signs the log
 */
record Certificate(String statement, @Nullable String signature) {
    static Certificate of(ErasureCertificate certificate) {
        return new Certificate(certificate.text(), certificate.signature());
    }
}
