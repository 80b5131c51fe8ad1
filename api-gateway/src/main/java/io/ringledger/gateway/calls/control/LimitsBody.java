package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.DialingLimits;
import org.jspecify.annotations.Nullable;

/**
 * How much is dialled from now on.
 *
 * @param maxConcurrentCalls how many calls may be under way at once, 0 for none
 * @param callsPerSecond how many may be begun within a second; none where there is no such limit
 */
record LimitsBody(
        @JsonAlias({"max_concurrent", "limit"}) int maxConcurrentCalls,
        @Nullable Integer callsPerSecond) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a number is out of range */
    DialingLimits limits() {
        if (maxConcurrentCalls < 0 || maxConcurrentCalls > DialingLimits.MOST) {
            throw InvalidInput.of("max_concurrent_calls", "0 to " + DialingLimits.MOST);
        }
        if (callsPerSecond != null && (callsPerSecond < 1 || callsPerSecond > DialingLimits.MOST)) {
            throw InvalidInput.of("calls_per_second", "1 to " + DialingLimits.MOST);
        }
        return new DialingLimits(maxConcurrentCalls, callsPerSecond);
    }
}
