package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call to begin later.
 *
 * @param scheduledAt when, ISO 8601, UTC where no offset is given; in the future, and within a year
 * @param fromNumber number of ours to show; the account's default where there is none
 * @param notes what whoever looks at the list should know, at most 4,000 characters
 * @param metadata anything the caller wants to find at the call again
 */
record ScheduleBody(
        @JsonAlias({"phone_number", "to"}) PhoneNumber toNumber,

        @JsonAlias({"scheduled_time", "schedule_at", "time"})
        String scheduledAt,

        @JsonAlias({"caller_id", "from"}) @Nullable PhoneNumber fromNumber,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @JsonAlias("note") @Nullable PersonalText notes,
        @Nullable Attributes metadata) {
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final int LONGEST = 4_000;

    ScheduleBody {
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if its time is none, over, or too far off */
    ScheduleCall toCommand(ScheduleId id, SubjectId party, PhoneNumber line, Instant now) {
        Instant due = Moments.first("scheduled_at", scheduledAt, ZoneOffset.UTC);
        if (!due.isAfter(now) || due.isAfter(now.plus(FARTHEST))) {
            throw InvalidInput.of("scheduled_at", "in the future, and within a year");
        }
        String words = notes == null ? "" : notes.value().strip();
        if (words.length() > LONGEST) {
            throw InvalidInput.of("notes", "at most " + LONGEST + " characters");
        }
        return new ScheduleCall(
                id,
                party,
                toNumber,
                line,
                businessId,
                templateId,
                Objects.requireNonNullElse(metadata, Attributes.NONE),
                words.isEmpty() ? null : new PersonalText(words),
                due,
                now);
    }
}
