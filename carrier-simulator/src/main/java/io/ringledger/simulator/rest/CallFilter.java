package io.ringledger.simulator.rest;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.call.CallState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which calls a list request wants. Points in time are UTC, a day ({@code 2026-11-22}) or a second
 * ({@code 2026-11-22T10:00:00Z}); {@code <} and {@code >} include the named day or second. A call that was never
 * dialled has no start time, one that was not completed no end time: a filter on it leaves such calls out.
 */
final class CallFilter {
    private static final Set<String> NAMES = Set.of(
            "To",
            "From",
            "ParentCallSid",
            "Status",
            "StartTime",
            "StartTime<",
            "StartTime>",
            "EndTime",
            "EndTime<",
            "EndTime>",
            "PageSize",
            "Page",
            "PageToken");

    private CallFilter() {}

    static Predicate<CallState> of(Parameters query) {
        query.allowOnly(NAMES);
        return same(query.text("To"), CallState::to)
                .and(same(query.text("From"), CallState::from))
                .and(status(query.text("Status")))
                // no simulated call has a parent
                .and(_ -> !query.has("ParentCallSid"))
                .and(times(query, "StartTime", CallState::started))
                .and(times(query, "EndTime", CallState::ended));
    }

    private static Predicate<CallState> same(@Nullable String wanted, Function<CallState, String> field) {
        return call -> wanted == null || wanted.equals(field.apply(call));
    }

    private static Predicate<CallState> status(@Nullable String word) {
        if (word == null) {
            return _ -> true;
        }
        if (CallStatus.listed(word).isEmpty()) {
            throw TwilioError.invalid("Status cannot be " + word);
        }
        return call -> call.status().listedAs().equals(word);
    }

    private static Predicate<CallState> times(
            Parameters query, String name, Function<CallState, @Nullable Instant> field) {
        return time(query.text(name), field, comparison -> comparison == 0)
                .and(time(query.text(name + '<'), field, comparison -> comparison <= 0))
                .and(time(query.text(name + '>'), field, comparison -> comparison >= 0));
    }

    private static Predicate<CallState> time(
            @Nullable String text, Function<CallState, @Nullable Instant> field, Predicate<Integer> accepted) {
        if (text == null) {
            return _ -> true;
        }
        var unit = text.length() == "2026-11-22".length() ? ChronoUnit.DAYS : ChronoUnit.SECONDS;
        var wanted = instant(text).truncatedTo(unit);
        return call -> {
            var time = field.apply(call);
            return time != null && accepted.test(time.truncatedTo(unit).compareTo(wanted));
        };
    }

    private static Instant instant(String text) {
        try {
            if (text.length() == "2026-11-22".length()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return text.length() > "2026-11-22T10:00:00".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException _) {
            throw TwilioError.invalid("Not a point in time: " + text);
        }
    }
}
