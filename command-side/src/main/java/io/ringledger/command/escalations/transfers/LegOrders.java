package io.ringledger.command.escalations.transfers;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallSid;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of what is to become of calls at the carrier. */
final class LegOrders {
    private static final String COLLECTION = "transfers_legs";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    LegOrders(DurableRecords records) {
        this.records = records;
    }

    void put(LegOrder order) {
        records.replace(COLLECTION, order.leg().value(), json.writeValueAsBytes(order));
    }

    void remove(CallSid leg) {
        records.delete(COLLECTION, leg.value());
    }

    List<LegOrder> all() {
        List<LegOrder> all = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> all.add(json.readValue(bytes, LegOrder.class)));
        return all;
    }
}
