package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadQuery.FindLeadSegment;
import io.ringledger.api.leads.LeadQuery.ListLeadSegments;
import io.ringledger.api.leads.LeadSegmentCommand.SaveLeadSegment;
import io.ringledger.api.leads.LeadSegments;
import io.ringledger.api.leads.LeadSegments.Segment;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.SegmentId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps saved filters over leads. */
@Component
final class SegmentDesk {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    SegmentDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Page<SegmentItem>> list(Cause cause) {
        return messages.query(new ListLeadSegments(), LeadSegments.class, cause).map(SegmentDesk::page);
    }

    private static Page<SegmentItem> page(LeadSegments found) {
        List<SegmentItem> items = found.segments().stream().map(SegmentItem::of).toList();
        return new Page<>("segments", items, 1, Math.max(1, items.size()), items.size());
    }

    Mono<SegmentItem> save(SegmentBody body, Cause cause) {
        SegmentId id = ids.next(SegmentId::of, cause);
        SaveLeadSegment save = new SaveLeadSegment(
                id, body.name().strip(), body.toFilter(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return messages.send(save, cause)
                .then(ReadModel.follow(messages.query(new FindLeadSegment(id), Segment.class, cause), there -> true)
                        .onErrorReturn(new Segment(id, save.name(), save.filter(), 0, save.at())))
                .map(SegmentItem::of);
    }
}
