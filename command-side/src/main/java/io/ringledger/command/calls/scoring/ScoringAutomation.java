package io.ringledger.command.calls.scoring;

import io.ringledger.events.calls.CallEnded;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallOutcome;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;

/** Writes down which calls are to be judged, so that their events may pass. */
@ProcessingGroup(ScoringAutomation.GROUP)
@DisallowReplay
final class ScoringAutomation {
    static final String GROUP = "call-scoring";

    private final DueCalls calls;
    private final ScoringSettings settings;
    private final Clock clock;

    ScoringAutomation(DueCalls calls, ScoringSettings settings, Clock clock) {
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of what was recorded long ago, as when this runs for the first time, nothing more is to be heard: one look is enough. */
    @EventHandler
    void on(CallEnded event, MetaData metaData, @Timestamp Instant recordedAt) {
        if (event.outcome() == CallOutcome.COMPLETED) {
            Instant now = clock.instant();
            boolean isOld = recordedAt.plus(settings.lastLookAfter()).isBefore(now);
            calls.put(new DueCall(
                    event.callId(),
                    Cause.of(metaData),
                    isOld ? now : now.plus(settings.settleAfter()),
                    isOld ? now : now.plus(settings.lastLookAfter())));
        }
    }
}
