package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.Relationship;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * For how long business makes a relationship, in months of the calendar (UTC).
 *
 * @param afterPurchase since the last purchase or transaction
 * @param afterInquiry since the last inquiry or application
 */
record Relationships(Period afterPurchase, Period afterInquiry) {
    boolean established(@Nullable Relationship relationship, Instant at) {
        return relationship != null
                && (lasts(relationship.purchaseAt(), afterPurchase, at)
                        || lasts(relationship.inquiryAt(), afterInquiry, at));
    }

    private static boolean lasts(@Nullable Instant since, Period period, Instant at) {
        return since != null
                && !since.isAfter(at)
                && at.isBefore(since.atZone(ZoneOffset.UTC).plus(period).toInstant());
    }
}
