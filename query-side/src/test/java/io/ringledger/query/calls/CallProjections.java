package io.ringledger.query.calls;

import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** The projections of calls, for tests in other packages. */
public final class CallProjections {
    private CallProjections() {}

    public static StreamProjection<?> calls() {
        return new CallsProjection(LiveFeed.none());
    }

    public static StreamProjection<?> calls(QueryUpdateEmitter emitter) {
        return new CallsProjection(new CallFeed(emitter));
    }

    public static BucketProjection<?> callCounts() {
        return new CallCountsProjection();
    }
}
