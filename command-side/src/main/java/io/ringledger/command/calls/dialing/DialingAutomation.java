package io.ringledger.command.calls.dialing;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallPrioritised;
import io.ringledger.platform.messages.Cause;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Dials what is asked for. Its token passes an intent once that is claimed, settled, or durably waiting. */
@ProcessingGroup(DialingAutomation.GROUP)
@DisallowReplay
final class DialingAutomation {
    static final String GROUP = "dialing";

    private final Dialer dialer;
    private final WaitingCalls waiting;

    DialingAutomation(Dialer dialer, WaitingCalls waiting) {
        this.dialer = dialer;
        this.waiting = waiting;
    }

    @EventHandler
    void on(CallPrioritised event) {
        waiting.prioritise(event.callId(), event.priority());
    }

    @EventHandler
    void on(CallInitiated event, MetaData metaData) throws InterruptedException {
        dialer.dial(DialIntent.of(event, Cause.of(metaData)));
    }
}
