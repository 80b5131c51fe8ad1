package io.ringledger.api.leads;

import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a saved filter over leads. */
public sealed interface LeadSegmentCommand {
    SegmentId segmentId();

    /** Keep a filter under a name; silent where it is kept so. */
    record SaveLeadSegment(
            @TargetAggregateIdentifier SegmentId segmentId, String name, SegmentFilter filter, Instant at)
            implements LeadSegmentCommand {}
}
