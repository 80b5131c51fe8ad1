package io.ringledger.command.identity.resets;

import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;

/** Writes down which resets are to be mailed, so that their events may pass. */
@ProcessingGroup(ResetMailAutomation.GROUP)
@DisallowReplay
final class ResetMailAutomation {
    static final String GROUP = "reset-mails";

    private final WaitingResets resets;
    private final Clock clock;

    ResetMailAutomation(WaitingResets resets, Clock clock) {
        this.resets = resets;
        this.clock = clock;
    }

    /** Nothing is mailed for a name that is nobody's, nor what had ended before this was told. */
    @EventHandler
    void on(PasswordResetRequested event, @SequenceNumber long sequence, MetaData metaData) {
        if (event.userId() != null && clock.instant().isBefore(event.expiresAt())) {
            resets.put(new WaitingReset(
                    new ResetKey(event.loginNameId(), sequence), event.requestedAt(), Cause.of(metaData)));
        }
    }
}
