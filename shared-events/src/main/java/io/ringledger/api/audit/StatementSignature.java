package io.ringledger.api.audit;

/**
 * A signature on a statement about a file.
 *
 * @param statement what was signed, one line of ASCII without its end
 * @param signature Ed25519, Base64
 * @param keyId of the key that signed
 */
public record StatementSignature(String statement, String signature, String keyId) {}
