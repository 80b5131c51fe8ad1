package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls that are not wanted any more.
 *
 * @param callLogIds 1 to 500
 */
record CancelBody(
        @JsonAlias("call_ids") List<CallId> callLogIds,
        @Nullable PersonalText reason) {
    private static final int MOST = 500;

    /**
     * Each once, in order.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there are none, or too many
     */
    List<CallId> checked() {
        if (callLogIds.isEmpty() || callLogIds.size() > MOST) {
            throw InvalidInput.of("call_log_ids", "1 to " + MOST);
        }
        return List.copyOf(new LinkedHashSet<>(callLogIds));
    }

    EndCall toCommand(CallId callId, Instant at) {
        return new EndCall(callId, reason, null, at);
    }
}
