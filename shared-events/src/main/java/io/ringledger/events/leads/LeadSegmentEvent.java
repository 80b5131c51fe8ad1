package io.ringledger.events.leads;

import io.ringledger.vocabulary.SegmentId;

/** What can happen to a saved filter over leads. */
public sealed interface LeadSegmentEvent permits LeadSegmentSaved {
    SegmentId segmentId();
}
