package io.ringledger.command.escalations.transfers;

import io.ringledger.command.carrier.Room;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallSid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transfer that is under way. Kept durably, so it holds nothing personal.
 *
 * @param cause what it came of; commands about it inherit it
 * @param endsAt when it has taken too long
 * @param customerLeg the customer's call, once the agent waits for it; {@code null} before
 */
record OpenTransfer(
        Room room, Cause cause, Instant endsAt, @Nullable CallSid customerLeg) {
    OpenTransfer with(CallSid waitedFor) {
        return new OpenTransfer(room, cause, endsAt, waitedFor);
    }
}
