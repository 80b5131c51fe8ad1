package io.ringledger.command.identity.resets;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import java.util.Comparator;
import java.util.List;

/** The durable list of resets whose mail is to be sent. */
final class WaitingResets {
    private final DurableList<ResetKey, WaitingReset> list;

    WaitingResets(DurableRecords records) {
        this.list =
                new DurableList<>(records, "resets_to_mail", WaitingReset.class, WaitingReset::key, ResetKey::toString);
    }

    void put(WaitingReset reset) {
        list.put(reset);
    }

    void remove(ResetKey key) {
        list.remove(key);
    }

    /** Who has waited longest first. */
    List<WaitingReset> all() {
        return list.all().stream()
                .sorted(Comparator.comparing(WaitingReset::requestedAt))
                .toList();
    }
}
