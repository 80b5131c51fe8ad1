package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A security event. Source: multitenant document, feature 6; from {@code userId} on beyond the document.
 *
 * @param id its number
 * @param userId number of the user who gave cause, 0 for who is no user
 * @param actor the user's id, {@code twilio} or {@code system}
 * @param operation method and route of the request that gave cause
 * @param resolution absent while nobody is done with it
 */
record SecurityEventItem(
        long id,
        SecurityEventType eventType,
        Severity severity,
        Status status,
        Instant timestamp,
        long userId,
        String actor,
        String operation,
        String requestId,
        @Nullable Resolution resolution) {
    /** Whether somebody is done with it. */
    enum Status {
        UNRESOLVED,
        RESOLVED
    }

    /** What became of it. */
    record Resolution(long userId, PersonalText note, Instant timestamp) {}

    static SecurityEventItem of(SecurityEventView event) {
        SecurityEventView.Resolution resolution = event.resolution();
        return new SecurityEventItem(
                event.id().number(),
                event.type(),
                event.severity(),
                resolution == null ? Status.UNRESOLVED : Status.RESOLVED,
                event.raisedAt(),
                Actors.number(event.actor()),
                event.actor(),
                event.operation(),
                event.requestId(),
                resolution == null
                        ? null
                        : new Resolution(Actors.number(resolution.by()), resolution.note(), resolution.at()));
    }

    /** A part of them. */
    record Events(List<SecurityEventItem> events, long total) {
        Events {
            events = List.copyOf(events);
        }

        static Events of(SecurityEventPage page) {
            return new Events(page.events().stream().map(SecurityEventItem::of).toList(), page.total());
        }
    }
}
