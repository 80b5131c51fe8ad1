package io.ringledger.command.floor;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;

/** A call that an agent has. Kept durably, so it holds nothing personal. */
record OpenTalk(CallId callId, FloorId floorId, Cause cause) {
    static DurableList<CallId, OpenTalk> listIn(DurableRecords records) {
        return new DurableList<>(records, "floor_talks", OpenTalk.class, OpenTalk::callId, CallId::value);
    }
}
