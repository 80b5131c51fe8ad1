package io.ringledger.gateway.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's request signature: HMAC-SHA1 over the URL that Twilio was given and the sorted form parameters. Source: Twilio,
 * Webhooks security. Twilio may name the default port or leave it out, so both spellings of our own URL are tried.
 */
final class TwilioSignature {
    private static final String ALGORITHM = "HmacSHA1";

    private final SecretKeySpec key;

    TwilioSignature(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether one of the spellings of the URL was signed with these parameters; takes as long whatever differs. */
    boolean matches(String given, List<String> urls, SortedMap<String, List<String>> parameters) {
        byte[] claimed = given.getBytes(StandardCharsets.UTF_8);
        boolean matches = false;
        for (String url : urls) {
            byte[] right = sign(url, parameters).getBytes(StandardCharsets.UTF_8);
            matches |= MessageDigest.isEqual(right, claimed);
        }
        return matches;
    }

    private static String concatenate(SortedMap<String, List<String>> parameters) {
        StringBuilder text = new StringBuilder();
        parameters.forEach((name, values) -> values.stream()
                .distinct()
                .sorted()
                .forEach(value -> text.append(name).append(value)));
        return text.toString();
    }

    /** The signature, Base64. */
    String sign(String url, SortedMap<String, List<String>> parameters) {
        String text = url + concatenate(parameters);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JVM has HMAC-SHA1", impossible);
        }
    }
}
