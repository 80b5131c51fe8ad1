package io.ringledger.api.config;

import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a business configuration. */
public sealed interface BusinessConfigCommand {
    BusinessConfigId configId();

    /** Make one; silent when it is there. */
    record CreateBusinessConfig(
            @TargetAggregateIdentifier BusinessConfigId configId, BusinessProfile profile, Instant at)
            implements BusinessConfigCommand {}

    /**
     * Let it say something else; silent when it says that already.
     *
     * @throws io.ringledger.api.rejections.Rejected CONFIG_NOT_FOUND if there is none, or no longer
     */
    record ReviseBusinessConfig(
            @TargetAggregateIdentifier BusinessConfigId configId, BusinessProfile profile, Instant at)
            implements BusinessConfigCommand {}

    /**
     * Let it say again what a version of it said; silent when it says that already.
     *
     * @throws io.ringledger.api.rejections.Rejected CONFIG_NOT_FOUND, CONFIG_VERSION_NOT_FOUND
     */
    record RevertBusinessConfig(@TargetAggregateIdentifier BusinessConfigId configId, int version, Instant at)
            implements BusinessConfigCommand {}

    /**
     * Let it govern no new call; silent when it does not any more.
     *
     * @throws io.ringledger.api.rejections.Rejected CONFIG_NOT_FOUND if there never was one
     */
    record DeleteBusinessConfig(@TargetAggregateIdentifier BusinessConfigId configId, Instant at)
            implements BusinessConfigCommand {}
}
