package io.ringledger.gateway.analytics.export;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPlace;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
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

    /** A part of the calls, and where the next begins. */
    private record Part(CallSlice slice, CallPlace next) {
        boolean isEnd() {
            return slice.calls().size() < AT_ONCE;
        }
    }

    /** Calls in the order of their beginnings. */
    Flux<CallView> calls(Export export, Cause cause) {
        return part(export, CallPlace.from(export.range().from()), cause)
                .expand(part -> part.isEnd() ? Mono.empty() : part(export, part.next(), cause), 1)
                .concatMapIterable(part -> part.slice().calls(), 1);
    }

    private Mono<Part> part(Export export, CallPlace place, Cause cause) {
        var filter = new CallFilter(
                null,
                null,
                export.businessId(),
                place.startedAt(),
                export.range().to(),
                null,
                null,
                null,
                null);
        return messages.query(new SliceCalls(filter, place.seen(), AT_ONCE), CallSlice.class, cause)
                .map(slice -> new Part(slice, after(place, slice)));
    }

    private static CallPlace after(CallPlace place, CallSlice slice) {
        CallPlace next = place;
        for (CallView call : slice.calls()) {
            next = next.after(call);
        }
        return next;
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
