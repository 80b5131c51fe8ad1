package io.ringledger.api.control;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that is, or was, to be begun later.
 *
 * @param note {@code null} for none
 * @param by who wanted it, {@code null} for nobody that is known
 * @param callId call that came of it, {@code null} before
 */
public record ScheduledCallView(
        ScheduleId id,
        State state,
        PhoneNumber customer,
        PhoneNumber line,
        @Nullable PersonalText note,
        @Nullable String by,
        Instant dueAt,
        Instant scheduledAt,
        @Nullable CallId callId) {
    /** How far it has come. */
    public enum State {
        PLANNED,
        BEGUN,
        CANCELLED,
        MISSED
    }
}
