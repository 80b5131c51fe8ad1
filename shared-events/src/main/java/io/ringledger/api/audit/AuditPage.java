package io.ringledger.api.audit;

import java.util.List;

/**
 * A part of the audit log.
 *
 * @param total how many entries pass the filter
 */
public record AuditPage(List<AuditEntryView> entries, long total) {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
