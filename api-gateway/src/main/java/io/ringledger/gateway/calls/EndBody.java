package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a call is to be ended. Source: manager document, 1.7. */
public record EndBody(
        @Nullable PersonalText reason, @Nullable PersonalText notes) {
    public static final EndBody EMPTY = new EndBody(null, null);

    EndCall toCommand(CallId callId, Instant at) {
        return new EndCall(callId, reason, notes, at);
    }
}
