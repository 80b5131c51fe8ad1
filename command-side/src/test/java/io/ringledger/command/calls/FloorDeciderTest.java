package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.AT;
import static io.ringledger.command.calls.CallFixtures.CALL;
import static io.ringledger.command.calls.CallFixtures.aRequestedCall;
import static io.ringledger.command.calls.CallFixtures.after;
import static io.ringledger.command.calls.CallFixtures.anOutboundCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallCommand.StopCall.StopAnswer;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.WaitReason;
import org.junit.jupiter.api.Test;

class FloorDeciderTest {
    private static final StopId STOP = StopId.of(3);

    @Test
    void aReasonToWaitIsSaidOnceInARow() {
        var lane = new DeferDial(CALL, WaitReason.LANE, null, null, AT);
        var limit = new DeferDial(CALL, WaitReason.LIMIT, 10, 10, AT);
        CallState waiting = after(aRequestedCall(), lane);

        assertThat(CallDecider.decide(waiting, lane)).isEmpty();
        assertThat(CallDecider.decide(waiting, limit)).hasSize(1);
        assertThat(CallDecider.decide(after(waiting, limit), lane)).hasSize(1);
    }

    @Test
    void thePlaceThatACallHasIsNoNews() {
        assertThat(CallDecider.decide(aRequestedCall(), new PrioritiseCall(CALL, 0, AT)))
                .isEmpty();
        CallState front = after(aRequestedCall(), new PrioritiseCall(CALL, PrioritiseCall.FRONT, AT));
        assertThat(CallDecider.decide(front, new PrioritiseCall(CALL, PrioritiseCall.FRONT, AT)))
                .isEmpty();
    }

    @Test
    void aCallWaitsOnInItsNewPlace() {
        CallState front = after(aRequestedCall(), new PrioritiseCall(CALL, 7, AT));
        CallState deferred = after(front, new DeferDial(CALL, WaitReason.LIMIT, 1, 1, AT));
        assertThat(deferred).isEqualTo(new CallState.Requested(CALL, CallFixtures.PARTY, WaitReason.LIMIT, 7));
    }

    @Test
    void aStopSaysWhichOneItIsAndAskedOnceStaysAsked() {
        var accepted = new StopCall(CALL, STOP, new StopAnswer(true, null), AT);
        var events = CallDecider.decide(anOutboundCall(), accepted);
        assertThat(events).hasSize(2);
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        HangUpRequested.class,
                        asked -> assertThat(asked.stopId()).isEqualTo(STOP));
        assertThat(events.getLast()).isInstanceOf(HangUpAccepted.class);

        assertThat(CallDecider.decide(after(anOutboundCall(), accepted), accepted))
                .isEmpty();
    }

    @Test
    void aRefusalIsFollowedByTheAcceptanceOfALaterRequest() {
        var refused = new StopCall(CALL, STOP, new StopAnswer(false, 20429), AT);
        CallState open = after(anOutboundCall(), refused);
        assertThat(CallDecider.decide(open, refused)).isEmpty();
        assertThat(CallDecider.decide(open, new StopCall(CALL, STOP, new StopAnswer(true, null), AT)))
                .singleElement()
                .isInstanceOf(HangUpAccepted.class);
    }
}
