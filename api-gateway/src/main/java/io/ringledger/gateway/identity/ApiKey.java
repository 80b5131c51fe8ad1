package io.ringledger.gateway.identity;

import io.ringledger.vocabulary.ApiKeyId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as an integration sends it: {@code rlk_}, the number of its id, and its secret. What is kept of it is a hash.
 *
 * @param secret 256 random bits in Base64 without padding
 */
public record ApiKey(ApiKeyId id, String secret) {
    /** What every key begins with, so that scanners of source code find those that leaked. */
    public static final String PREFIX = "rlk_";

    private static final Pattern FORM = Pattern.compile("rlk_([0-9]{1,16})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    /** A new key of an id. */
    public static ApiKey generate(ApiKeyId id) {
        return new ApiKey(id, newSecret());
    }

    /** 256 random bits in Base64 without padding. */
    public static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** A key that was sent; empty where it is none. */
    static Optional<ApiKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(new ApiKey(ApiKeyId.parse(matcher.group(1)), matcher.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException tooBig) {
            return Optional.empty();
        }
    }

    /** The whole key, which is shown once. */
    public String text() {
        return PREFIX + id.number() + '_' + secret;
    }

    /** SHA-256 of the secret in hexadecimal. */
    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    boolean isOf(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not the secret: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
