package io.ringledger.query.buckets;

import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides in which buckets a stream is counted.
 *
 * @param businessId {@code null} where it is nobody's
 */
public record Beginning(TenantId tenant, @Nullable BusinessId businessId, Instant at) {
    /** A share of each bucket that the stream belongs to: with and without regard to the business, of each width. */
    public List<Share> shares(Counts counts) {
        List<Share> shares = new ArrayList<>();
        for (BucketWidth width : BucketWidth.values()) {
            shares.add(share(null, width, counts));
            if (businessId != null) {
                shares.add(share(businessId, width, counts));
            }
        }
        return shares;
    }

    private Share share(@Nullable BusinessId business, BucketWidth width, Counts counts) {
        Instant start = width.start(at);
        return new Share(
                width.bucket(tenant, business, start),
                Map.of("tenant", tenant.value(), "width", width.name(), "start", Date.from(start)),
                counts.byName());
    }
}
