package io.ringledger.gateway.config;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessSettings;
import java.time.Instant;

/**
 * A business configuration in the words of the manager document, {@code BusinessConfig}.
 *
 * @param version from 1; beyond the document
 */
record BusinessConfig(
        BusinessConfigId id,
        String name,
        String type,
        BusinessSettings configData,
        boolean isActive,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static BusinessConfig of(BusinessConfigView view) {
        return new BusinessConfig(
                view.id(),
                view.profile().name(),
                view.profile().type(),
                view.profile().settings(),
                view.profile().active(),
                view.version(),
                view.createdAt(),
                view.updatedAt());
    }

    /** One. */
    record Shown(BusinessConfig config, @JsonIgnore long revision) implements Versioned {

        static Shown of(BusinessConfigView view) {
            return new Shown(BusinessConfig.of(view), view.revision());
        }
    }

    /** One that was made or changed. */
    record Written(
            BusinessConfig config,
            String message,
            @JsonIgnore long revision) implements Messaged, Versioned {

        static Written of(BusinessConfigView view, String message) {
            return new Written(BusinessConfig.of(view), message, view.revision());
        }
    }

    /** One is gone. */
    record Deleted(boolean success, String message) implements Messaged {}
}
