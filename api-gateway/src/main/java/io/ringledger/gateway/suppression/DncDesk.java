package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.DncFigures;
import io.ringledger.api.suppression.DncLog;
import io.ringledger.api.suppression.DncSizes;
import io.ringledger.api.suppression.SuppressionQuery.MeasureDnc;
import io.ringledger.api.suppression.SuppressionQuery.SummarizeDnc;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows how the lists stand and what was done about them. */
@Component
final class DncDesk {
    private final Messages messages;
    private final Gates gates;
    private final Clock clock;

    DncDesk(Messages messages, Gates gates, Clock clock) {
        this.messages = messages;
        this.gates = gates;
        this.clock = clock;
    }

    Mono<DncStatus> status(Cause cause) {
        return messages.query(new MeasureDnc(), DncSizes.class, cause)
                .map(sizes -> DncStatus.of(sizes, clock.instant()));
    }

    Mono<DncReport> report(DncPeriodQuery query, Cause cause) {
        SummarizeDnc range = query.toQuery(clock.instant());
        return messages.query(range, DncFigures.class, cause)
                .zipWith(status(cause), (figures, status) -> DncReport.of(range, figures, status));
    }

    Mono<Page<DncRecord>> log(DncLogQuery query, Cause cause) {
        return gates.idsOf(query.wanted(), cause)
                .flatMap(ids -> messages.query(query.toQuery(ids), DncLog.class, cause))
                .map(log -> new Page<>(
                        "entries",
                        log.entries().stream().map(DncRecord::of).toList(),
                        query.number(),
                        query.limit(),
                        log.total()));
    }
}
