package io.ringledger.gateway.config;

import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.gateway.dialect.Messaged;
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
    record Shown(BusinessConfig config) {}

    /** One that was made or changed. */
    record Written(BusinessConfig config, String message) implements Messaged {}

    /** One is gone. */
    record Deleted(boolean success, String message) implements Messaged {}
}
