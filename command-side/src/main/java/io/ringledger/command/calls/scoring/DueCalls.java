package io.ringledger.command.calls.scoring;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of calls that are to be judged. */
final class DueCalls {
    private static final String COLLECTION = "calls_to_score";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    DueCalls(DurableRecords records) {
        this.records = records;
    }

    void put(DueCall call) {
        records.replace(COLLECTION, call.callId().value(), json.writeValueAsBytes(call));
    }

    void remove(CallId callId) {
        records.delete(COLLECTION, callId.value());
    }

    /** Who has waited longest first. */
    List<DueCall> due(Instant now) {
        List<DueCall> due = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            DueCall call = json.readValue(bytes, DueCall.class);
            if (call.isDue(now)) {
                due.add(call);
            }
        });
        due.sort(Comparator.comparing(DueCall::next)
                .thenComparingLong(call -> call.callId().number()));
        return due;
    }
}
