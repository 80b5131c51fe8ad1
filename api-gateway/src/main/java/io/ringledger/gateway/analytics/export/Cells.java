package io.ringledger.gateway.analytics.export;

import io.ringledger.vocabulary.PersonalText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Values as files show them: times in the zone that was asked for, durations in seconds, nothing for nothing. */
final class Cells {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private Cells() {}

    static String text(@Nullable Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case Instant at -> moment(at).format(at.atZone(zone));
            case Duration duration -> String.valueOf(duration.toSeconds());
            case Enum<?> constant -> CallSheet.word(constant);
            case Double number -> number(number);
            case PersonalText text -> text.value();
            default -> value.toString();
        };
    }

    /** As answers in JSON have it. */
    private static DateTimeFormatter moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).equals(at) ? SECONDS : MILLIS;
    }

    /** Without an exponent and without zeros that say nothing. */
    static String number(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
