package io.ringledger.query.calls.quality;

import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How well calls were handled and how customers felt: per tenant, with and without regard to the business, and
 * quarter-hour, hour and day (UTC) of a call's start.
 */
public final class QualityCountsProjection implements BucketProjection<JudgedCall> {
    public static final String NAME = "quality-counts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                CallInitiated.class,
                CallReceived.class,
                SpeechTranscribed.class,
                CallEscalated.class,
                CallEscalationClosed.class,
                CallScored.class,
                CallReviewed.class);
    }

    @Override
    public JudgedCall apply(@Nullable JudgedCall before, RecordedEvent event) {
        return JudgedCall.after(before, event);
    }

    @Override
    public List<Share> shares(JudgedCall call) {
        return call.beginning().shares(QualityCounts.of(call.mood().sentiment(), call.verdict(), call.escalated()));
    }

    @Override
    public Document write(JudgedCall call) {
        return call.write();
    }

    @Override
    public JudgedCall read(Document document) {
        return JudgedCall.read(document);
    }
}
