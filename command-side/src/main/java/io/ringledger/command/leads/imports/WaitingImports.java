package io.ringledger.command.leads.imports;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The durable list of files of leads that are to be read. */
final class WaitingImports {
    private final DurableList<LeadImportId, WaitingImport> list;

    WaitingImports(DurableRecords records) {
        this.list = new DurableList<>(
                records, "leads_to_import", WaitingImport.class, WaitingImport::importId, LeadImportId::value);
    }

    void put(WaitingImport waiting) {
        list.put(waiting);
    }

    void remove(LeadImportId importId) {
        list.remove(importId);
    }

    boolean needs(LeadImportId upload) {
        return list.all().stream().anyMatch(each -> each.upload().equals(upload));
    }

    /** The oldest of each tenant, where its time has come: the others wait their turn, on whichever node. */
    List<WaitingImport> due(Instant now) {
        Map<TenantId, WaitingImport> first = new LinkedHashMap<>();
        list.all().stream()
                .sorted(Comparator.comparingLong(each -> each.importId().number()))
                .forEach(each -> first.putIfAbsent(each.tenant(), each));
        return first.values().stream().filter(each -> !each.next().isAfter(now)).toList();
    }
}
