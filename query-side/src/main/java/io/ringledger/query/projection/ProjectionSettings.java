package io.ringledger.query.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are run: {@code ringledger.projections.*}.
 *
 * @param batch events of a unit of work, live
 * @param rebuildBatch the same in a rebuild
 * @param segments of a stream projection that is built for the first time
 * @param rebuildSegments of a stream projection that is rebuilt
 * @param refresh how often pointers are read, gauges measured, rebuilds switched
 * @param retention how long the documents of a version stay after another took its place
 * @param claimInterval how often segments are looked for that nobody has
 * @param claimTimeout after which another node may take a segment; well above the worst batch
 * @param retryFirst how long after it was seen to stand still a parked stream is tried again; doubled each time
 * @param retryAtMost longest wait between two tries
 * @param node name of this process among those that share the token store; fixed, so that a restart need not wait
 */
@ConfigurationProperties("ringledger.projections")
public record ProjectionSettings(
        @DefaultValue("256") int batch,
        @DefaultValue("1000") int rebuildBatch,
        @DefaultValue("2") int segments,
        @DefaultValue("2") int rebuildSegments,
        @DefaultValue("1s") Duration refresh,
        @DefaultValue("60s") Duration retention,
        @DefaultValue("1s") Duration claimInterval,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("10s") Duration retryFirst,
        @DefaultValue("10m") Duration retryAtMost,
        @DefaultValue("query-0") String node) {}
