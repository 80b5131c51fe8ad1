package io.ringledger.query.config;

import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.BusinessConfigId;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about business configurations. */
final class ConfigQueries {
    private final ConfigRepository configs;

    ConfigQueries(ConfigRepository configs) {
        this.configs = configs;
    }

    @QueryHandler
    BusinessConfigView find(FindBusinessConfig query, MetaData asked) {
        return config(query.configId(), asked).view();
    }

    @QueryHandler
    BusinessConfigPage list(ListBusinessConfigs query, MetaData asked) {
        return configs.list(query, asked);
    }

    @QueryHandler
    BusinessConfigVersions versions(ListBusinessConfigVersions query, MetaData asked) {
        return new BusinessConfigVersions(
                config(query.configId(), asked).versions().reversed());
    }

    private ConfigDocument config(BusinessConfigId id, MetaData asked) {
        return configs.find(id.value(), asked)
                .orElseThrow(() -> new Rejected(BusinessConfigRejection.CONFIG_NOT_FOUND, "no such configuration"));
    }
}
