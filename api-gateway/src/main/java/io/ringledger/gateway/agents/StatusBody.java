package io.ringledger.gateway.agents;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * Whether an agent takes calls. The multitenant document names the operation and no body, so several are understood.
 *
 * @param agentId the calling user's own agent where none is named
 * @param isAvailable counts more than {@code status} where both are said
 */
record StatusBody(
        @Nullable AgentId agentId,
        @Nullable Boolean isAvailable,
        @Nullable Status status) {

    /** What front ends call it. */
    enum Status {
        AVAILABLE,
        ONLINE,
        BUSY,
        AWAY,
        BREAK,
        OFFLINE,
        UNAVAILABLE;

        boolean takesCalls() {
            return this == AVAILABLE || this == ONLINE;
        }
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if neither is said */
    boolean takesCalls() {
        if (isAvailable != null) {
            return isAvailable;
        }
        if (status == null) {
            throw InvalidInput.of("is_available", "true or false, or a status");
        }
        return status.takesCalls();
    }
}
