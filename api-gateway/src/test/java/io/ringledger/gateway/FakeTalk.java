package io.ringledger.gateway;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.AiView;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An AI that says what a test wants. */
public final class FakeTalk {
    private final Queue<AiReply> replies = new ArrayDeque<>();
    private final List<AskForReply> asked = new CopyOnWriteArrayList<>();
    private boolean understands;
    private int refusals;

    void clear() {
        replies.clear();
        asked.clear();
        understands = false;
        refusals = 0;
    }

    /** What it answers next; the last one again and again. */
    public void says(AiReply... next) {
        replies.addAll(List.of(next));
    }

    /** From now on it follows instructions. */
    public void understands() {
        understands = true;
    }

    /** Somebody else is quicker so many times. */
    public void isTaken(int times) {
        refusals = times;
    }

    public List<AskForReply> asked() {
        return List.copyOf(asked);
    }

    AiView ai() {
        return new AiView("fake-1", understands);
    }

    AiReply answer(AskForReply ask) {
        asked.add(ask);
        AiReply next = replies.size() > 1 ? replies.poll() : replies.peek();
        return next == null ? new AiReply(0, null, null, false, 0, List.of(), "fake-1", false, null) : next;
    }

    @Nullable
    Object record(RecordReply reply) {
        if (refusals > 0) {
            refusals--;
            throw new Rejected(CallRejection.TURN_TAKEN, "taken");
        }
        return null;
    }
}
