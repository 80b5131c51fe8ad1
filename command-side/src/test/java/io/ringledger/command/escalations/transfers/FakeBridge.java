package io.ringledger.command.escalations.transfers;

import io.ringledger.command.carrier.AgentCall;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.command.carrier.MoveAnswer;
import io.ringledger.command.carrier.Room;
import io.ringledger.vocabulary.CallSid;
import java.util.ArrayList;
import java.util.List;

/** A carrier that does what it is asked, and says what a test wants. */
final class FakeBridge implements Bridge {
    static final CallSid AGENT_LEG = new CallSid("CA" + "a".repeat(32));

    final List<AgentCall> called = new ArrayList<>();
    final List<CallSid> moved = new ArrayList<>();
    final List<CallSid> hungUp = new ArrayList<>();
    final List<CallSid> broughtBack = new ArrayList<>();
    HangUpAnswer hangUpAnswer = new HangUpAnswer.Accepted();
    DialAnswer callAnswer = new DialAnswer.Accepted(AGENT_LEG);
    MoveAnswer moveAnswer = new MoveAnswer.Moved();

    @Override
    public DialAnswer call(AgentCall agent) {
        called.add(agent);
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
    public HangUpAnswer hangUp(CallSid agentLeg) {
        hungUp.add(agentLeg);
        return hangUpAnswer;
    }
}
