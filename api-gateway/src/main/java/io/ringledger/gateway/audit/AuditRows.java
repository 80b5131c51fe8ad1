package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All entries that pass a filter, oldest first, read a part at a time and no faster than somebody takes them. */
@Component
final class AuditRows {
    private static final int AT_ONCE = 1_000;

    private final Messages messages;

    AuditRows(Messages messages) {
        this.messages = messages;
    }

    /**
     * Where a part begins.
     *
     * @param from {@code null} for the beginning
     * @param seen how many of the entries of that moment are in earlier parts
     */
    private record Place(@Nullable Instant from, long seen) {}

    private record Part(List<AuditEntryView> entries, Place next) {
        boolean isEnd() {
            return entries.size() < AT_ONCE;
        }
    }

    /** A part with up to {@value #AT_ONCE} entries each; at least one part. */
    Flux<List<AuditEntryView>> parts(AuditFilter filter, Cause cause) {
        return part(filter, new Place(filter.from(), 0), cause)
                .expand(part -> part.isEnd() ? Mono.empty() : part(filter, part.next(), cause), 1)
                .map(Part::entries);
    }

    private Mono<Part> part(AuditFilter filter, Place place, Cause cause) {
        return messages.query(
                        new ListAuditEntries(filter.from(place.from()), true, place.seen(), AT_ONCE),
                        AuditPage.class,
                        cause)
                .map(page -> new Part(page.entries(), after(place, page.entries())));
    }

    private static Place after(Place place, List<AuditEntryView> entries) {
        if (entries.isEmpty()) {
            return place;
        }
        Instant last = entries.getLast().recordedAt();
        long here = entries.stream()
                .filter(entry -> entry.recordedAt().equals(last))
                .count();
        return new Place(last, last.equals(place.from()) ? place.seen() + here : here);
    }
}
