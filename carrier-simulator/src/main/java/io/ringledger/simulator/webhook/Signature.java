package io.ringledger.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Value of the {@code X-Twilio-Signature} header: Base64 of HMAC-SHA1, keyed with the account's auth token, over the
 * exact URL followed by name and value of each POST parameter in the order of the names. Source: Twilio, "Webhooks
 * security".
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA1";

    private final SecretKeySpec key;

    Signature(String authToken) {
        key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(String url, SortedMap<String, String> postParameters) {
        var text = new StringBuilder(url);
        postParameters.forEach((name, value) -> text.append(name).append(value));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
