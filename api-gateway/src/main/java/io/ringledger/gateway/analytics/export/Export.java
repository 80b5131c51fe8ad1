package io.ringledger.gateway.analytics.export;

import io.ringledger.gateway.analytics.TimeRange;
import io.ringledger.vocabulary.BusinessId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file.
 *
 * @param businessId {@code null} for all
 * @param at when it was asked for
 */
record Export(ReportType type, TimeRange range, @Nullable BusinessId businessId, boolean charts, Instant at) {
    String fileName(FileFormat format) {
        return "%s_%s_%s.%s"
                .formatted(
                        type.name().toLowerCase(Locale.ROOT),
                        range.from().atZone(range.zone()).toLocalDate(),
                        range.to().atZone(range.zone()).toLocalDate(),
                        format.suffix());
    }
}
