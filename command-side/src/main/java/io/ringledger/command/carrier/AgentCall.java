package io.ringledger.command.carrier;

import io.ringledger.vocabulary.PhoneNumber;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call to an agent.
 *
 * @param from number that is shown
 * @param to number that is called
 * @param briefing what the agent is told before the customer comes, {@code null} for nothing
 * @param ringFor how long it may ring
 */
public record AgentCall(
        Room room,
        PhoneNumber from,
        PhoneNumber to,
        @Nullable String briefing,
        Duration ringFor) {
    /** Not the words: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "AgentCall[" + room + "]";
    }
}
