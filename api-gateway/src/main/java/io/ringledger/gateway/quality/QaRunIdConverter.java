package io.ringledger.gateway.quality;

import io.ringledger.api.quality.QualityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.QaRunId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no run. */
@Component
final class QaRunIdConverter implements Converter<String, QaRunId> {

    @Override
    public QaRunId convert(String text) {
        try {
            return QaRunId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(QualityRejection.QA_RUN_NOT_FOUND, "There is no such run");
        }
    }
}
