package io.ringledger.command.calls.scoring;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPlace;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.quality.QaRunCommand.AdvanceQaRun;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.events.quality.QaRunAdvanced;
import io.ringledger.events.quality.QaRunStarted;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Judges calls of the past anew, some at a time: each step's event is the cue for the next, so that a restart goes on
 * where it was. To be told the same again changes nothing: what is judged is not judged twice, and a run only goes forward.
 */
@ProcessingGroup(QaRunAutomation.GROUP)
@DisallowReplay
final class QaRunAutomation {
    static final String GROUP = "qa-runs";

    /** A step that took longer would let others think that this processor is gone. */
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    private final Judging judging;
    private final QaJudge judge;
    private final Orders orders;
    private final EventStore events;
    private final Clock clock;
    private final int atOnce;

    /** @param atOnce how many calls one step looks at, at most */
    QaRunAutomation(Judging judging, QaJudge judge, Orders orders, EventStore events, Clock clock, int atOnce) {
        this.judging = judging;
        this.judge = judge;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @EventHandler
    void on(QaRunStarted event, MetaData metaData) {
        step(event, CallPlace.from(event.from()), Cause.of(metaData));
    }

    @EventHandler
    void on(QaRunAdvanced event, MetaData metaData) {
        QaRunStarted run = (QaRunStarted)
                events.readEvents(event.runId().value(), 0).next().getPayload();
        step(run, new CallPlace(event.through(), event.seen()), Cause.of(metaData));
    }

    private void step(QaRunStarted run, CallPlace after, Cause cause) {
        List<CallView> calls = slice(run, after, cause);
        Instant begun = clock.instant();
        int looked = 0;
        int judged = 0;
        CallPlace through = after;
        while (looked < calls.size() && (looked == 0 || clock.instant().isBefore(begun.plus(ENOUGH)))) {
            CallView call = calls.get(looked);
            boolean isNew = judging.judge(call.id(), cause, judge)
                    .filter(at -> !at.isBefore(run.startedAt()))
                    .isPresent();
            judged += isNew ? 1 : 0;
            looked++;
            through = through.after(call);
        }
        boolean last = looked == calls.size() && calls.size() < atOnce;
        orders.send(
                new AdvanceQaRun(run.runId(), after, through, looked, judged, judge.rubric(), last, clock.instant()),
                cause);
    }

    private List<CallView> slice(QaRunStarted run, CallPlace after, Cause cause) {
        var filter = new CallFilter(
                CallStatus.COMPLETED, null, run.businessId(), after.startedAt(), run.to(), null, null, null, null);
        return orders.ask(new SliceCalls(filter, after.seen(), atOnce), CallSlice.class, cause)
                .calls();
    }
}
