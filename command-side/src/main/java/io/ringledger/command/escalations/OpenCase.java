package io.ringledger.command.escalations;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An escalation for which something is to be done without anybody asking. Kept durably, so it holds nothing personal.
 *
 * @param cause what the escalation came of; commands about it inherit it
 * @param requestedAt who has waited longest comes first
 * @param queued whether it is known that no agent was free
 * @param asked who is reserved and asked, {@code null} while an agent is looked for
 * @param answerBy until when, {@code null} as long as {@code asked} is, and once the answer was yes
 * @param declined who did not take the call, and when that became known, by agent id
 */
record OpenCase(
        EscalationId id,
        CallId callId,
        Cause cause,
        AgentWish wish,
        Instant requestedAt,
        boolean queued,
        @Nullable AgentId asked,
        @Nullable Instant answerBy,
        Map<String, Instant> declined) {
    OpenCase {
        declined = Map.copyOf(declined);
    }

    static OpenCase begun(EscalationId id, CallId callId, AgentWish wish, Instant requestedAt, Cause cause) {
        return new OpenCase(id, callId, cause, wish, requestedAt, false, null, null, Map.of());
    }

    OpenCase withQueued() {
        return new OpenCase(id, callId, cause, wish, requestedAt, true, asked, answerBy, declined);
    }

    OpenCase withAsked(AgentId agent, Instant until) {
        return new OpenCase(id, callId, cause, wish, requestedAt, queued, agent, until, declined);
    }

    /** Whoever was asked has said yes, and is on the way to the customer. */
    OpenCase withAccepted() {
        return new OpenCase(id, callId, cause, wish, requestedAt, queued, asked, null, declined);
    }

    OpenCase withDeclined(AgentId agent, Instant at) {
        Map<String, Instant> all = new HashMap<>(declined);
        all.put(agent.value(), at);
        return new OpenCase(id, callId, cause, wish, requestedAt, false, null, null, all);
    }

    /** Whether the one agent who was asked for has had a chance to take the call. */
    boolean mayGoToOthers() {
        return wish.agentId() == null || !declined.isEmpty();
    }
}
