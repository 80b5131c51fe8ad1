package io.ringledger.gateway.webhooks;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads Twilio's status callback. Source: Twilio, Call resource, status callback parameters. */
final class CarrierReports {
    private static final int NO_SEQUENCE = -1;

    /** Longer than any carrier lets a call last. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Map<String, CarrierStatus> STATUSES = Arrays.stream(CarrierStatus.values())
            .collect(Collectors.toMap(
                    status -> status.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

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
                form.read("SequenceNumber", CarrierReports::sequence).orElse(NO_SEQUENCE),
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
        return Optional.ofNullable(STATUSES.get(word)).orElseThrow();
    }

    private static Integer sequence(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException("negative");
        }
        return number;
    }

    private static Instant moment(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static Duration seconds(String text) {
        Duration duration = Duration.ofSeconds(Long.parseLong(text));
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no call lasts so long");
        }
        return duration;
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
