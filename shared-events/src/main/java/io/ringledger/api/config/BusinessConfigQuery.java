package io.ringledger.api.config;

import io.ringledger.vocabulary.BusinessConfigId;
import org.jspecify.annotations.Nullable;

/** What can be asked about business configurations. The tenant is the metadata's. */
public sealed interface BusinessConfigQuery {
    /** One configuration; answers a {@link BusinessConfigView} or is refused with CONFIG_NOT_FOUND. */
    record FindBusinessConfig(BusinessConfigId configId) implements BusinessConfigQuery {}

    /**
     * A page of configurations, oldest first; answers a {@link BusinessConfigPage}.
     *
     * @param active {@code null} for both
     */
    record ListBusinessConfigs(@Nullable Boolean active, int page, int limit) implements BusinessConfigQuery {
        public ListBusinessConfigs {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** What it has said, newest first; answers {@link BusinessConfigVersions} or is refused with CONFIG_NOT_FOUND. */
    record ListBusinessConfigVersions(BusinessConfigId configId) implements BusinessConfigQuery {}
}
