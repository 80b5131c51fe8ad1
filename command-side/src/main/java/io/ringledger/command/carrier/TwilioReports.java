package io.ringledger.command.carrier;

import com.twilio.rest.api.v2010.account.Call;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Twilio's call resource in our words. */
final class TwilioReports {
    private TwilioReports() {}

    static ListedCall listed(Call call, Instant receivedAt) {
        return new ListedCall(call.getDateCreated().toInstant(), report(call, receivedAt));
    }

    static CarrierReport report(Call call, Instant receivedAt) {
        CarrierStatus status = status(call.getStatus());
        return new CarrierReport(
                new CallSid(call.getSid()),
                status,
                -1,
                time(call, status),
                status.isFinal() ? duration(call.getDuration()) : null,
                answeredBy(call.getAnsweredBy()),
                receivedAt);
    }

    private static @Nullable Instant time(Call call, CarrierStatus status) {
        ZonedDateTime time =
                status == CarrierStatus.IN_PROGRESS ? call.getStartTime() : status.isFinal() ? call.getEndTime() : null;
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Duration duration(@Nullable String seconds) {
        return seconds == null || seconds.isBlank() ? null : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static CarrierStatus status(Call.Status status) {
        return switch (status) {
            case QUEUED -> CarrierStatus.QUEUED;
            case RINGING -> CarrierStatus.RINGING;
            case IN_PROGRESS -> CarrierStatus.IN_PROGRESS;
            case COMPLETED -> CarrierStatus.COMPLETED;
            case BUSY -> CarrierStatus.BUSY;
            case NO_ANSWER -> CarrierStatus.NO_ANSWER;
            case CANCELED -> CarrierStatus.CANCELED;
            case FAILED -> CarrierStatus.FAILED;
        };
    }

    private static @Nullable AnsweredBy answeredBy(@Nullable String by) {
        if (by == null || by.isBlank()) {
            return null;
        }
        return switch (by) {
            case "human" -> AnsweredBy.HUMAN;
            case "fax" -> AnsweredBy.FAX;
            default -> by.startsWith("machine") ? AnsweredBy.MACHINE : AnsweredBy.UNKNOWN;
        };
    }
}
