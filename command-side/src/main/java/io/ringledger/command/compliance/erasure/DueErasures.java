package io.ringledger.command.compliance.erasure;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.DataRequestId;
import java.util.Comparator;
import java.util.List;

/** The durable list of what is to be erased. */
final class DueErasures {
    private final DurableList<DataRequestId, DueErasure> list;

    DueErasures(DurableRecords records) {
        this.list = new DurableList<>(
                records, "due-erasures", DueErasure.class, DueErasure::requestId, DataRequestId::value);
    }

    void put(DueErasure erasure) {
        list.put(erasure);
    }

    void remove(DataRequestId requestId) {
        list.remove(requestId);
    }

    /** Who has waited longest first. */
    List<DueErasure> all() {
        return list.all().stream()
                .sorted(Comparator.comparingLong(each -> each.requestId().number()))
                .toList();
    }
}
