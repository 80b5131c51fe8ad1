package io.ringledger.query.buckets;

import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sums of one thing of a tenant: of each hour and each day (UTC), and of all time.
 *
 * @param of what is counted, another name for each thing
 */
public record Series(TenantId tenant, String of) {
    /** A share of each bucket that a moment belongs to. */
    public List<Share> shares(Instant at, Counts counts) {
        return Stream.of(
                        id(BucketWidth.HOUR, BucketWidth.HOUR.start(at)),
                        id(BucketWidth.DAY, BucketWidth.DAY.start(at)),
                        ever())
                .map(bucket -> new Share(bucket, Map.of("tenant", tenant.value(), "of", of), counts.byName()))
                .toList();
    }

    /** One share of each bucket: the sums of those that are of the same. */
    public static List<Share> merged(Collection<Share> shares) {
        Map<String, Share> merged = new LinkedHashMap<>();
        shares.forEach(share -> merged.merge(share.bucket(), share, Series::sum));
        return List.copyOf(merged.values());
    }

    private static Share sum(Share one, Share other) {
        return new Share(
                one.bucket(),
                one.labels(),
                new Counts(one.counts()).plus(new Counts(other.counts())).byName());
    }

    /** Name of a bucket, which no other series' has: what is counted stands last, whatever is in its name. */
    String id(BucketWidth width, Instant start) {
        return tenant + "/" + width + "/" + start + "/" + of;
    }

    /** Name of the bucket of all time. */
    String ever() {
        return tenant + "/EVER/" + of;
    }
}
