package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Everything that began in a range, read a part at a time and no faster than somebody takes it. What begins meanwhile is
 * not in it where the range ends before.
 */
@Component
final class Rows {
    private static final int AT_ONCE = 500;

    private final Messages messages;

    Rows(Messages messages) {
        this.messages = messages;
    }

    /**
     * How far the calls are read: each slice begins with the last moment of the one before, so that none is left out and
     * what a slice costs does not depend on how many came before.
     *
     * @param seen how many that began at that moment were read
     */
    private record Place(Instant from, int seen, CallSlice slice) {
        boolean isEnd() {
            return slice.calls().size() < AT_ONCE;
        }

        /** Where the next slice begins. */
        Place next() {
            Instant last = slice.calls().getLast().startedAt();
            int together = (int) slice.calls().stream()
                    .filter(call -> call.startedAt().equals(last))
                    .count();
            return new Place(last, last.equals(from) ? seen + together : together, slice);
        }
    }

    /** Calls in the order of their beginnings. */
    Flux<CallView> calls(Export export, Cause cause) {
        return slice(export, new Place(export.range().from(), 0, new CallSlice(List.of())), cause)
                .expand(place -> place.isEnd() ? Mono.empty() : slice(export, place.next(), cause), 1)
                .concatMapIterable(place -> place.slice().calls(), 1);
    }

    private Mono<Place> slice(Export export, Place place, Cause cause) {
        var filter = new CallFilter(
                null, null, export.businessId(), place.from(), export.range().to(), null, null, null, null);
        return messages.query(new SliceCalls(filter, place.seen(), AT_ONCE), CallSlice.class, cause)
                .map(slice -> new Place(place.from(), place.seen(), slice));
    }

    /** Escalations, those asked for last first. */
    Flux<EscalationView> escalations(Export export, Cause cause) {
        return page(export, 1, cause)
                .expand(found -> found.isEnd() ? Mono.empty() : page(export, found.number() + 1, cause), 1)
                .concatMapIterable(found -> found.page().escalations(), 1)
                .filter(escalation ->
                        export.businessId() == null || export.businessId().equals(escalation.businessId()));
    }

    private record Found(int number, EscalationPage page) {
        boolean isEnd() {
            return page.escalations().size() < AT_ONCE;
        }
    }

    private Mono<Found> page(Export export, int number, Cause cause) {
        var query = new ListEscalations(
                null, null, export.range().from(), export.range().to(), number, AT_ONCE);
        return messages.query(query, EscalationPage.class, cause).map(page -> new Found(number, page));
    }
}
