package io.ringledger.gateway.config;

import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import org.jspecify.annotations.Nullable;

/**
 * A business configuration to make, or what one is to say. Source: manager document, 4.3.
 *
 * @param isActive active where it is not said
 */
record ConfigBody(
        String name,
        String type,
        BusinessSettings configData,
        @Nullable Boolean isActive) {
    ConfigBody {
        // checked here, so that the refusal names the body and not a command
        new BusinessProfile(name, type, configData, true);
    }

    BusinessProfile toProfile() {
        return new BusinessProfile(name, type, configData, isActive == null || isActive);
    }
}
