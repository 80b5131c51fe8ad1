package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What was destroyed, so that somebody can prove it without the data.
 *
 * @param text a JSON object, the very characters that were signed; holds ids and counts only
 * @param signature Ed25519 over the UTF-8 bytes of the text, in Base64; {@code null} where the process has no key
 */
public record ErasureCertificate(String text, @Nullable String signature) {}
