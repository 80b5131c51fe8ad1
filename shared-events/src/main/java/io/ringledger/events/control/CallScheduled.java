package io.ringledger.events.control;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a call to be begun later; who does is in the metadata.
 *
 * @param party holder of the number
 * @param customer number to call
 * @param line number of ours that is shown to the called party
 * @param businessId business configuration that governs the call, {@code null} when none was named
 * @param templateId script that the call follows, {@code null} when none was named
 * @param attributes what the call will carry
 * @param note what whoever looks at the list should know, {@code null} for nothing
 * @param dueAt when it is to be begun, UTC
 * @param scheduledAt our clock, UTC
 */
public record CallScheduled(
        ScheduleId scheduleId,
        SubjectId party,
        @Personal(subject = "party") PhoneNumber customer,
        PhoneNumber line,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes attributes,

        @Personal(subject = "party") @Nullable PersonalText note,
        Instant dueAt,
        Instant scheduledAt)
        implements ScheduledCallEvent {}
