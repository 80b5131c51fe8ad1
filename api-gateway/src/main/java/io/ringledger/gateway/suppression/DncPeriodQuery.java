package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.SuppressionQuery.SummarizeDnc;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range that is reported on, 400 days at most.
 *
 * @param fromDate date or instant, ISO 8601; a date is its first moment, UTC; 30 days before the end where there is none
 * @param toDate date or instant, ISO 8601; a date is its last moment, UTC; now where there is none
 */
record DncPeriodQuery(@Nullable String fromDate, @Nullable String toDate) {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(400);

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is no range, or too long */
    SummarizeDnc toQuery(Instant now) {
        Instant to = Objects.requireNonNullElse(Moments.last("to_date", toDate), now);
        Instant from = Objects.requireNonNullElse(Moments.first("from_date", fromDate), to.minus(USUAL));
        if (from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw InvalidInput.of("from_date", "more than " + LONGEST.toDays() + " days before to_date");
        }
        return new SummarizeDnc(from, to);
    }
}
