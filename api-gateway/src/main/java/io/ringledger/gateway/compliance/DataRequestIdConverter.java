package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.DataRequestId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no request. */
@Component
final class DataRequestIdConverter implements Converter<String, DataRequestId> {
    @Override
    public DataRequestId convert(String text) {
        try {
            return DataRequestId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(ComplianceRejection.DATA_REQUEST_NOT_FOUND, "There is no such request");
        }
    }
}
