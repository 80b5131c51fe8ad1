package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The numbers of dashboards, for whoever shows them. */
@Component
public final class Dashboards {
    private final Messages messages;

    Dashboards(Messages messages) {
        this.messages = messages;
    }

    /** What began in a range, in a few numbers. */
    public Mono<Overview> overview(TimeRange range, @Nullable BusinessId business, Cause cause) {
        return Mono.zip(volume(range, business, cause), quality(range, business, cause))
                .map(found -> Overview.of(found.getT1(), found.getT2()));
    }

    /** How many calls began when. */
    public Mono<CallVolumes> calls(TimeRange range, @Nullable BusinessId business, Cause cause) {
        return volume(range, business, cause).map(volume -> CallVolumes.of(volume, range.zone(), range.interval()));
    }

    /** How well calls were handled. */
    public Mono<QaStats> qa(TimeRange range, @Nullable BusinessId business, Cause cause) {
        return quality(range, business, cause).map(found -> QaStats.of(found, range));
    }

    /** How customers seemed to feel. */
    public Mono<SentimentStats> sentiment(TimeRange range, @Nullable BusinessId business, Cause cause) {
        return quality(range, business, cause).map(found -> SentimentStats.of(found, range));
    }

    /** What was handed to people. */
    public Mono<EscalationStats> escalations(TimeRange range, @Nullable BusinessId business, Cause cause) {
        var measure = new MeasureEscalations(range.from(), range.to(), range.interval(), range.zone(), business);
        return Mono.zip(messages.query(measure, EscalationVolume.class, cause), volume(range, business, cause))
                .map(found -> EscalationStats.of(found.getT1(), found.getT2(), range));
    }

    private Mono<CallVolume> volume(TimeRange range, @Nullable BusinessId business, Cause cause) {
        var measure = new MeasureCallVolume(range.from(), range.to(), range.interval(), range.zone(), business, null);
        return messages.query(measure, CallVolume.class, cause);
    }

    private Mono<CallQuality> quality(TimeRange range, @Nullable BusinessId business, Cause cause) {
        var measure = new MeasureQuality(range.from(), range.to(), range.interval(), range.zone(), business);
        return messages.query(measure, CallQuality.class, cause);
    }
}
