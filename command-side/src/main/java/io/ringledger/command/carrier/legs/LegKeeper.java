package io.ringledger.command.carrier.legs;

import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.command.carrier.MoveAnswer;
import io.ringledger.command.carrier.legs.LegOrder.Kind;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.CallSid;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has calls ended and brought back: asked at once, and again with each sweep until the carrier has answered. */
public final class LegKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LegKeeper.class);

    /** The call has ended, or there is none. Source: Twilio, error codes 21220 and 20404. */
    private static final Set<Integer> NO_SUCH_CALL = Set.of(21220, 20404);

    private final DurableList<CallSid, LegOrder> orders;
    private final Bridge bridge;
    private final BoundedPool pool;
    private final Set<CallSid> asked = ConcurrentHashMap.newKeySet();

    public LegKeeper(DurableList<CallSid, LegOrder> orders, Bridge bridge, BoundedPool pool) {
        this.orders = orders;
        this.bridge = bridge;
        this.pool = pool;
    }

    public void order(CallSid leg, Kind kind) {
        LegOrder order = new LegOrder(leg, kind, 0);
        orders.put(order);
        begin(order);
    }

    /** Never throws: a scheduler would stop calling. */
    public void sweep() {
        try {
            orders.all().forEach(this::begin);
        } catch (RuntimeException e) {
            LOG.warn("not all calls that are to end were looked at: {}", e.getMessage());
        }
    }

    private void begin(LegOrder order) {
        if (asked.add(order.leg()) && !pool.runIfFree(() -> ask(order))) {
            asked.remove(order.leg());
        }
    }

    private void ask(LegOrder order) {
        try {
            if (isDone(order)) {
                orders.remove(order.leg());
            } else if (order.tries() + 1 >= LegOrder.MOST_TRIES) {
                LOG.error("{} could not be told to {}: somebody has to look", order.leg(), order.kind());
                orders.remove(order.leg());
            } else {
                orders.put(order.triedOnceMore());
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", order.leg(), e.getMessage());
        } finally {
            asked.remove(order.leg());
        }
    }

    private boolean isDone(LegOrder order) {
        return switch (order.kind()) {
            case END ->
                switch (bridge.hangUp(order.leg())) {
                    case HangUpAnswer.Accepted _ -> true;
                    case HangUpAnswer.Refused refused -> isGone(refused.providerCode());
                };
            case BRING_BACK ->
                switch (bridge.bringBack(order.leg())) {
                    case MoveAnswer.Moved _, MoveAnswer.Refused _ -> true;
                    case MoveAnswer.Unclear _ -> false;
                };
        };
    }

    private static boolean isGone(@Nullable Integer code) {
        return code != null && NO_SUCH_CALL.contains(code);
    }
}
