package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to end the call: the intent to hang up at the carrier.
 *
 * @param callId call that is to end
 * @param party holder of the customer's number
 * @param reason why, {@code null} when not said
 * @param notes what the manager added, {@code null} when nothing
 * @param requestedAt our clock, UTC
 * @param stopId the emergency stop that ends it, {@code null} where somebody wants this call ended
 */
public record HangUpRequested(
        CallId callId,
        SubjectId party,
        @Personal(subject = "party") @Nullable PersonalText reason,
        @Personal(subject = "party") @Nullable PersonalText notes,
        Instant requestedAt,
        @Nullable StopId stopId)
        implements CallEvent {
    /** Somebody wants this very call ended. */
    public HangUpRequested(
            CallId callId,
            SubjectId party,
            @Nullable PersonalText reason,
            @Nullable PersonalText notes,
            Instant requestedAt) {
        this(callId, party, reason, notes, requestedAt, null);
    }
}
