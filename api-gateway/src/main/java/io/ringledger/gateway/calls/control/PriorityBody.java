package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another place in the queue.
 *
 * @param priority 0 to 10, the front where nobody says
 */
record PriorityBody(
        @JsonAlias("call_id") CallId callLogId, @Nullable Integer priority) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is out of range */
    PrioritiseCall toCommand(Instant at) {
        int wanted = Objects.requireNonNullElse(priority, PrioritiseCall.FRONT);
        if (wanted < 0 || wanted > PrioritiseCall.FRONT) {
            throw InvalidInput.of("priority", "0 to " + PrioritiseCall.FRONT);
        }
        return new PrioritiseCall(callLogId, wanted, at);
    }
}
