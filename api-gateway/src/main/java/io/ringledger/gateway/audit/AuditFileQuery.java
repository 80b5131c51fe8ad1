package io.ringledger.gateway.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which file is wanted; CSV where it is not said. */
record AuditFileQuery(@Nullable Format format) {
    /** What a file looks like. */
    enum Format {
        CSV,
        JSON
    }

    Format orCsv() {
        return Objects.requireNonNullElse(format, Format.CSV);
    }
}
