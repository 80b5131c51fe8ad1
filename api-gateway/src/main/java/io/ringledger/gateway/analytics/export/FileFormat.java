package io.ringledger.gateway.analytics.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** What a file looks like. Source: manager document, 3.6. */
enum FileFormat {
    CSV,
    PDF;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return switch (this) {
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case PDF -> MediaType.APPLICATION_PDF;
        };
    }
}
