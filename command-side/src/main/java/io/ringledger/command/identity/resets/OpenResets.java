package io.ringledger.command.identity.resets;

import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.events.identity.PasswordResetUsed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** What the streams of login names say of resets: the one place where address and secret are read. */
final class OpenResets {
    private final EventStore events;
    private final Clock clock;

    OpenResets(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** A reset as it stands; empty where its secret is good no more: used, replaced, ended, erased, or never there. */
    Optional<OpenReset> find(ResetKey key) {
        List<?> since = events.readEvents(key.loginNameId().value(), key.sequence())
                .asStream()
                .map(Message::getPayload)
                .toList();
        return !since.isEmpty()
                        && since.getFirst() instanceof PasswordResetRequested asked
                        && since.stream().skip(1).noneMatch(OpenResets::ends)
                ? OpenReset.of(asked, clock.instant())
                : Optional.empty();
    }

    private static boolean ends(Object event) {
        return event instanceof PasswordResetRequested || event instanceof PasswordResetUsed;
    }
}
