package io.ringledger.gateway.webhooks;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads Twilio's status callback. Source: Twilio, Call resource, status callback parameters. */
final class CarrierReports {
    private static final int NO_SEQUENCE = -1;

    private CarrierReports() {}

    /**
     * The report in a form.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none
     */
    static CarrierReport read(FormParameters form, Instant receivedAt) {
        return new CarrierReport(
                form.require("CallSid", CallSid::new),
                form.require("CallStatus", CarrierReports::status),
                form.read("SequenceNumber", Integer::valueOf).orElse(NO_SEQUENCE),
                form.read("Timestamp", CarrierReports::moment).orElse(null),
                form.read("CallDuration", CarrierReports::seconds).orElse(null),
                form.find("AnsweredBy").map(CarrierReports::answeredBy).orElse(null),
                receivedAt);
    }

    /** The far end has picked up, as the request for its instructions shows; the carrier's clock is not in it. */
    static CarrierReport answered(FormParameters form, Instant receivedAt) {
        return new CarrierReport(
                form.require("CallSid", CallSid::new),
                CarrierStatus.IN_PROGRESS,
                NO_SEQUENCE,
                null,
                null,
                form.find("AnsweredBy").map(CarrierReports::answeredBy).orElse(null),
                receivedAt);
    }

    private static CarrierStatus status(String word) {
        return CarrierStatus.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Instant moment(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static Duration seconds(String text) {
        long seconds = Long.parseLong(text);
        if (seconds < 0) {
            throw new IllegalArgumentException("negative");
        }
        return Duration.ofSeconds(seconds);
    }

    /** {@code machine_start}, {@code machine_end_beep} and their like are all a machine. */
    private static AnsweredBy answeredBy(String word) {
        return word.equals("human")
                ? AnsweredBy.HUMAN
                : word.startsWith("machine")
                        ? AnsweredBy.MACHINE
                        : word.equals("fax") ? AnsweredBy.FAX : AnsweredBy.UNKNOWN;
    }
}
