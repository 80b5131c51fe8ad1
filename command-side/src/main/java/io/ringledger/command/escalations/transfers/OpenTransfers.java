package io.ringledger.command.escalations.transfers;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.EscalationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The durable list of transfers that are under way, one for each escalation at most. */
final class OpenTransfers {
    private static final String COLLECTION = "transfers_open";

    private final DurableRecords records;
    private final JsonMapper json = JsonMapper.builder().build();

    OpenTransfers(DurableRecords records) {
        this.records = records;
    }

    void put(OpenTransfer transfer) {
        records.replace(COLLECTION, transfer.room().escalationId().value(), json.writeValueAsBytes(transfer));
    }

    Optional<OpenTransfer> find(EscalationId id) {
        return records.find(COLLECTION, id.value()).map(this::read);
    }

    void remove(EscalationId id) {
        records.delete(COLLECTION, id.value());
    }

    List<OpenTransfer> all() {
        List<OpenTransfer> all = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> all.add(read(bytes)));
        return all;
    }

    private OpenTransfer read(byte[] bytes) {
        return json.readValue(bytes, OpenTransfer.class);
    }
}
