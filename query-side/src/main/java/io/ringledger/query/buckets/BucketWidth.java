package io.ringledger.query.buckets;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much time a bucket holds; the next wider one begins where some of the narrower begin. From narrow to wide. */
public enum BucketWidth {
    QUARTER(15 * 60),
    HOUR(60 * 60),
    DAY(24 * 60 * 60);

    private static final String ALL_BUSINESSES = "*";

    private final long seconds;

    BucketWidth(long seconds) {
        this.seconds = seconds;
    }

    /** The beginning of the bucket that a moment belongs to. */
    public Instant start(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }

    public Instant end(Instant start) {
        return start.plusSeconds(seconds);
    }

    /** Name of the bucket, which no other tenant's has. */
    public String bucket(TenantId tenant, @Nullable BusinessId business, Instant start) {
        return tenant + "/" + (business == null ? ALL_BUSINESSES : business) + "/" + this + "/" + start;
    }
}
