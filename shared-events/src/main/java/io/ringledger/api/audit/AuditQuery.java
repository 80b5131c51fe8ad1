package io.ringledger.api.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked about the audit log. The tenant is the metadata's. */
public sealed interface AuditQuery {
    /**
     * A part of the entries; answers an {@link AuditPage}.
     *
     * @param offset entries that are passed over
     */
    record ListAuditEntries(AuditFilter filter, boolean oldestFirst, long offset, int limit) implements AuditQuery {
        public ListAuditEntries {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }

    /**
     * How often what was done; answers an {@link AuditSummary}.
     *
     * @param from recorded at or after, {@code null} for ever
     * @param to recorded at or before, {@code null} for now
     */
    record SummarizeAudit(@Nullable Instant from, @Nullable Instant to) implements AuditQuery {}
}
