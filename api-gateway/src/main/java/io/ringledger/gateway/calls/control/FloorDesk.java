package io.ringledger.gateway.calls.control;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.CountAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.EscalationStatus;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What goes on, in one look. */
@Component
final class FloorDesk {
    private static final int MANY = 100;

    private final Messages messages;
    private final FloorReader reader;
    private final QueueDesk queue;
    private final Clock clock;

    FloorDesk(Messages messages, FloorReader reader, QueueDesk queue, Clock clock) {
        this.messages = messages;
        this.reader = reader;
        this.queue = queue;
        this.clock = clock;
    }

    Mono<Floor> now(Cause cause) {
        return Mono.zip(queue.capacity(cause), reader.open(1, MANY, cause))
                .map(found ->
                        Floor.of(found.getT1(), found.getT2(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    Mono<AgentQueue> agents(Cause cause) {
        var pending = new ListEscalations(EscalationStatus.PENDING, null, null, null, 1, MANY);
        return Mono.zip(
                        messages.query(pending, EscalationPage.class, cause),
                        messages.query(new CountAgents(), AgentStats.class, cause),
                        messages.query(new ListFreeAgents(MANY), AgentPage.class, cause))
                .map(found -> AgentQueue.of(found.getT1(), found.getT2(), found.getT3()));
    }

    Mono<CallStatistics> statistics(StatisticsQuery query, Cause cause) {
        MeasureCallVolume range = query.toQuery(clock.instant());
        return Mono.zip(messages.query(range, CallVolume.class, cause), queue.figures(cause))
                .map(found -> CallStatistics.of(range, found.getT1(), found.getT2()));
    }
}
