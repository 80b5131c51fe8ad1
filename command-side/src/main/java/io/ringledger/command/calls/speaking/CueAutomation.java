package io.ringledger.command.calls.speaking;

import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Has the carrier ask at once what is to be said when somebody steps in, in place of at the customer's next silence. */
@ProcessingGroup(CueAutomation.GROUP)
@DisallowReplay
final class CueAutomation {
    static final String GROUP = "ai-cues";

    private final Cues cues;

    CueAutomation(Cues cues) {
        this.cues = cues;
    }

    @EventHandler
    void on(AiMessaged event, MetaData metaData) {
        cue(event.callId(), event.messagedAt(), metaData);
    }

    @EventHandler
    void on(AiPaused event, MetaData metaData) {
        cue(event.callId(), event.pausedAt(), metaData);
    }

    @EventHandler
    void on(AiResumed event, MetaData metaData) {
        cue(event.callId(), event.resumedAt(), metaData);
    }

    private void cue(CallId callId, Instant at, MetaData metaData) {
        cues.give(callId, at, Cause.of(metaData));
    }
}
