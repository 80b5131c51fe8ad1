package io.ringledger.gateway.campaigns.results;

import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a campaign is counted: whole hours where they are asked for, else whole days, UTC. Source: dialer document, campaign
 * performance, which leaves it open.
 *
 * @param fromDate date or moment, ISO 8601; a date is its first moment, UTC; when the campaign was made where it is not said
 * @param toDate date or moment, ISO 8601; a date is its last moment, UTC; now where it is not said
 * @param interval of the series, default {@code day}; 2,000 hours at most, else 4,000 days
 * @param variant name of a variant of the campaign's newest test: only what was dialled in that way
 */
record PerformanceQuery(
        @Nullable String fromDate,
        @Nullable String toDate,
        @Nullable Interval interval,
        @Nullable String variant) {
    private static final Duration MOST_HOURS = Duration.ofHours(2_000);
    private static final Duration MOST_DAYS = Duration.ofDays(4_000);

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is no range, too long, or there is no such variant */
    MeasureCampaign toQuery(CampaignView campaign, Instant now) {
        Interval cut = Objects.requireNonNullElse(interval, Interval.DAY);
        Duration longest = cut == Interval.HOUR ? MOST_HOURS : MOST_DAYS;
        Instant to = Objects.requireNonNullElse(Moments.last("to_date", toDate), now);
        Instant first = Moments.first("from_date", fromDate);
        Instant from = first == null ? earlier(later(campaign.createdAt(), to.minus(longest)), to) : first;
        if (from.isAfter(to)) {
            throw InvalidInput.of("from_date", "after to_date");
        }
        if (Duration.between(from, to).compareTo(longest) > 0) {
            throw InvalidInput.of("from_date", "more than " + longest.toHours() + " hours before to_date");
        }
        return new MeasureCampaign(campaign.id(), from, to, cut, variant(campaign.test()));
    }

    private @Nullable TestedVariant variant(CampaignView.@Nullable Test test) {
        if (variant == null) {
            return null;
        }
        if (test == null
                || test.test().variants().stream().noneMatch(each -> each.name().equals(variant))) {
            throw InvalidInput.of("variant", "no variant of the campaign's newest test");
        }
        return new TestedVariant(test.number(), variant);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
