package io.ringledger.events.leads;

import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import java.time.Instant;

/**
 * A filter over leads has a name.
 *
 * @param name 1 to 100 characters, the company's word
 * @param savedAt our clock, UTC
 */
public record LeadSegmentSaved(SegmentId segmentId, String name, SegmentFilter filter, Instant savedAt)
        implements LeadSegmentEvent {}
