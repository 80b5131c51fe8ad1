package io.ringledger.api.leads;

import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import java.time.Instant;
import java.util.List;

/** Saved filters over leads, by name. */
public record LeadSegments(List<Segment> segments) {
    public LeadSegments {
        segments = List.copyOf(segments);
    }

    /**
     * One of them.
     *
     * @param leads how many belong to it
     */
    public record Segment(SegmentId segmentId, String name, SegmentFilter filter, long leads, Instant createdAt) {}
}
