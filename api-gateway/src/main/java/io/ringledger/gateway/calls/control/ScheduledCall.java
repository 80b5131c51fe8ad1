package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.api.control.ScheduledCallView;
import io.ringledger.api.control.ScheduledCallView.State;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that is, or was, to be begun later.
 *
 * @param createdBy user id
 * @param callLogId call that came of it, absent before
 */
record ScheduledCall(
        ScheduleId scheduleId,
        State status,
        PhoneNumber toNumber,
        PhoneNumber fromNumber,
        Instant scheduledAt,
        @Nullable PersonalText notes,
        @Nullable String createdBy,
        Instant createdAt,
        @Nullable CallId callLogId) {
    static ScheduledCall of(ScheduledCallView view) {
        return new ScheduledCall(
                view.id(),
                view.state(),
                view.customer(),
                view.line(),
                view.dueAt(),
                view.note(),
                view.by(),
                view.scheduledAt(),
                view.callId());
    }

    /** As it is the moment it was planned, before any read model knows it. */
    static ScheduledCall of(ScheduleCall command, String by) {
        return new ScheduledCall(
                command.scheduleId(),
                State.PLANNED,
                command.customer(),
                command.line(),
                command.dueAt(),
                command.note(),
                by,
                command.at(),
                null);
    }
}
