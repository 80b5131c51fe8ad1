package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.command.automations.Orders;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has calls wait whose turn came to nothing, and says why: once for each reason in a row, however often they are tried. */
final class Deferrals {
    private final Orders orders;
    private final WaitingCalls waiting;

    Deferrals(Orders orders, WaitingCalls waiting) {
        this.orders = orders;
        this.waiting = waiting;
    }

    void defer(DialIntent intent, WaitReason reason, Instant now) {
        defer(intent, reason, null, null, now);
    }

    /** As many calls are under way as may be, or were begun within a second. */
    void defer(DialIntent intent, WaitReason reason, @Nullable Integer underWay, @Nullable Integer limit, Instant now) {
        Optional<WaitingCall> known = waiting.find(intent.callId());
        if (known.map(WaitingCall::reason).filter(reason::equals).isEmpty()) {
            orders.send(new DeferDial(intent.callId(), reason, underWay, limit, now), intent.cause());
        }
        waiting.add(WaitingCall.of(intent, known.map(WaitingCall::priority).orElse(0), reason), now);
    }
}
