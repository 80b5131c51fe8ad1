package io.ringledger.api.leads;

import io.ringledger.vocabulary.RefusedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that made no lead, in order.
 *
 * @param next after what to ask for more, {@code null} where there are none
 */
public record RefusedRows(List<RefusedRow> rows, @Nullable Long next) {
    public RefusedRows {
        rows = List.copyOf(rows);
    }
}
