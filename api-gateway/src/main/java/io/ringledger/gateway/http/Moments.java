package io.ringledger.gateway.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ends of a range of time: ISO 8601 dates and moments, by a zone's clock where no offset is given. */
public final class Moments {
    private static final int DATE_LENGTH = 10;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** In a query a plus sign means a space, and not everybody escapes it. */
    private static final Pattern UNESCAPED_OFFSET = Pattern.compile("(T.*) (\\d\\d:\\d\\d)$");

    private Moments() {}

    /** Beginning of a range; a date is its first moment, UTC. */
    public static @Nullable Instant first(String name, @Nullable String text) {
        return text == null ? null : first(name, text, ZoneOffset.UTC);
    }

    /** The same by the clock of a zone. */
    public static Instant first(String name, String text, ZoneId zone) {
        return parse(name, text, 0, zone);
    }

    /** End of a range, inclusive; a date is its last moment, UTC. */
    public static @Nullable Instant last(String name, @Nullable String text) {
        return text == null ? null : last(name, text, ZoneOffset.UTC);
    }

    /** The same by the clock of a zone. */
    public static Instant last(String name, String text, ZoneId zone) {
        return parse(name, text, 1, zone);
    }

    private static Instant parse(String name, String text, int days, ZoneId zone) {
        Instant moment = moment(name, UNESCAPED_OFFSET.matcher(text).replaceFirst("$1+$2"), days, zone);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw InvalidInput.of(name, "a year from 1 to 9999");
        }
        return moment;
    }

    private static Instant moment(String name, String text, int days, ZoneId zone) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text)
                        .plusDays(days)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusNanos(days);
            }
            return hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException malformed) {
            throw InvalidInput.of(name, "not an ISO 8601 date");
        }
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > DATE_LENGTH || text.lastIndexOf('-') > DATE_LENGTH;
    }
}
