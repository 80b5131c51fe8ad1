package io.ringledger.command.calls.scoring;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The durable list of calls that are to be judged. */
final class DueCalls {
    private final DurableList<CallId, DueCall> list;

    DueCalls(DurableRecords records) {
        this.list = new DurableList<>(records, "calls_to_score", DueCall.class, DueCall::callId, CallId::value);
    }

    void put(DueCall call) {
        list.put(call);
    }

    void remove(CallId callId) {
        list.remove(callId);
    }

    /** Who has waited longest first. */
    List<DueCall> due(Instant now) {
        return list.all().stream()
                .filter(call -> call.isDue(now))
                .sorted(Comparator.comparing(DueCall::next)
                        .thenComparingLong(call -> call.callId().number()))
                .toList();
    }
}
