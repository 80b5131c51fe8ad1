package io.ringledger.gateway.config;

import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.BusinessConfigId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no configuration. */
@Component
final class ConfigIdConverter implements Converter<String, BusinessConfigId> {

    @Override
    public BusinessConfigId convert(String text) {
        try {
            return BusinessConfigId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(BusinessConfigRejection.CONFIG_NOT_FOUND, "There is no such configuration");
        }
    }
}
