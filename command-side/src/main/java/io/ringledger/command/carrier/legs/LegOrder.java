package io.ringledger.command.carrier.legs;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallSid;

/**
 * What is to become of a call at the carrier. Kept durably until the carrier has said yes, or that there is no such call.
 *
 * @param kind what is wanted
 * @param tries how often the carrier was asked
 */
public record LegOrder(CallSid leg, Kind kind, int tries) {
    /** After so many requests without an answer somebody has to look. */
    static final int MOST_TRIES = 60;

    public enum Kind {
        /** An agent is not needed any more. */
        END,
        /** A customer waits where nobody is. */
        BRING_BACK
    }

    public static DurableList<CallSid, LegOrder> listIn(DurableRecords records) {
        return new DurableList<>(records, "transfers_legs", LegOrder.class, LegOrder::leg, CallSid::value);
    }

    LegOrder triedOnceMore() {
        return new LegOrder(leg, kind, tries + 1);
    }
}
