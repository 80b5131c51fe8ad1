package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;

/** A carrier that does what it is asked, and says what a test wants. */
public final class FakeBridge implements Bridge {
    public static final CallSid AGENT_LEG = new CallSid("CA" + "a".repeat(32));

    public final List<AgentCall> called = new ArrayList<>();
    public final List<SeatCall> seated = new ArrayList<>();
    public final List<CallSid> moved = new ArrayList<>();
    public final List<CallSid> hungUp = new ArrayList<>();
    public final List<CallSid> broughtBack = new ArrayList<>();
    public final List<CallSid> cued = new ArrayList<>();
    public HangUpAnswer hangUpAnswer = new HangUpAnswer.Accepted();
    public DialAnswer callAnswer = new DialAnswer.Accepted(AGENT_LEG);
    public MoveAnswer moveAnswer = new MoveAnswer.Moved();

    @Override
    public DialAnswer call(AgentCall agent) {
        called.add(agent);
        return callAnswer;
    }

    @Override
    public DialAnswer call(SeatCall seat) {
        seated.add(seat);
        return callAnswer;
    }

    @Override
    public MoveAnswer move(CallSid customerLeg, Room room) {
        moved.add(customerLeg);
        return moveAnswer;
    }

    @Override
    public MoveAnswer bringBack(CallSid customerLeg) {
        broughtBack.add(customerLeg);
        return new MoveAnswer.Moved();
    }

    @Override
    public MoveAnswer cue(CallSid customerLeg, TenantId tenantId, CallId callId) {
        cued.add(customerLeg);
        return moveAnswer;
    }

    @Override
    public HangUpAnswer hangUp(CallSid agentLeg) {
        hungUp.add(agentLeg);
        return hangUpAnswer;
    }
}
