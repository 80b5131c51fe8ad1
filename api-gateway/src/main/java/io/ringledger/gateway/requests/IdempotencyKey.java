package io.ringledger.gateway.requests;

import io.ringledger.gateway.http.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * What a client calls a request that it may repeat.
 *
 * @param value 1 to 255 visible ASCII characters without quotation marks
 */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!#-\\[\\]-~]{1,255}");

    /**
     * Reads the header: bare, or as the string of a structured field (RFC 9651), which is the same key.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is neither, or there is more than one
     */
    static Optional<IdempotencyKey> of(HttpHeaders headers) {
        List<String> sent = headers.getOrEmpty(HEADER);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        String key = unquoted(sent.getFirst().strip());
        if (sent.size() > 1 || !FORM.matcher(key).matches()) {
            throw InvalidInput.of(HEADER, "one key of 1 to 255 visible characters");
        }
        return Optional.of(new IdempotencyKey(key));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
