package io.ringledger.gateway.suppression;

import io.ringledger.vocabulary.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * May this number be called? Source: dialer document, DNC compliance.
 *
 * @param defaultRegion country of a number without a country's code, ISO 3166: {@code US}
 */
record ScrubBody(String phoneNumber, @Nullable String defaultRegion) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none */
    PhoneNumber number() {
        return NumbersBody.one(phoneNumber, defaultRegion);
    }
}
