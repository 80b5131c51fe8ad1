package io.ringledger.command.escalations.transfers;

import io.ringledger.command.carrier.Room;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
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
    /** One for each escalation at most. */
    static DurableList<EscalationId, OpenTransfer> listIn(DurableRecords records) {
        return new DurableList<>(
                records,
                "transfers_open",
                OpenTransfer.class,
                transfer -> transfer.room().escalationId(),
                EscalationId::value);
    }

    OpenTransfer with(CallSid waitedFor) {
        return new OpenTransfer(room, cause, endsAt, waitedFor);
    }
}
