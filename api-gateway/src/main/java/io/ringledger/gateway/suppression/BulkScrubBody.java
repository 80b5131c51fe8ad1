package io.ringledger.gateway.suppression;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.LongBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of these may be called? Source: dialer document, DNC compliance.
 *
 * @param phoneNumbers 1 to 100,000, in E.164 or as they are dialled in {@code defaultRegion}
 * @param defaultRegion country of numbers without a country's code, ISO 3166: {@code US}
 */
@LongBody
record BulkScrubBody(
        List<@Nullable String> phoneNumbers, @Nullable String defaultRegion) {
    private static final int MOST = 100_000;

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there are none, or too many */
    List<@Nullable String> checked() {
        if (phoneNumbers.isEmpty() || phoneNumbers.size() > MOST) {
            throw InvalidInput.of("phone_numbers", "1 to " + MOST);
        }
        return phoneNumbers;
    }
}
