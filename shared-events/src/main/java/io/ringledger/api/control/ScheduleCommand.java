package io.ringledger.api.control;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a call that is to be begun later. */
public sealed interface ScheduleCommand {
    ScheduleId scheduleId();

    /** Have it begun at a time; silent where it is planned already. */
    record ScheduleCall(
            @TargetAggregateIdentifier ScheduleId scheduleId,
            SubjectId party,
            PhoneNumber customer,
            PhoneNumber line,
            @Nullable BusinessId businessId,
            @Nullable TemplateId templateId,
            Attributes attributes,
            @Nullable PersonalText note,
            Instant dueAt,
            Instant at)
            implements ScheduleCommand {}

    /** Begin it; silent where its time has not come, or it is not planned any more. */
    record BeginScheduledCall(@TargetAggregateIdentifier ScheduleId scheduleId, Instant at)
            implements ScheduleCommand {}

    /** Give up on it, because its time is long over; silent where it is not planned any more. */
    record MissScheduledCall(@TargetAggregateIdentifier ScheduleId scheduleId, Instant at) implements ScheduleCommand {}

    /**
     * Not to begin it; silent where it will not be anyway.
     *
     * @throws io.ringledger.api.rejections.Rejected SCHEDULE_NOT_FOUND if there is none; SCHEDULE_BEGUN if it was begun
     */
    record CancelScheduledCall(@TargetAggregateIdentifier ScheduleId scheduleId, Instant at)
            implements ScheduleCommand {}
}
