package io.ringledger.gateway.escalations;

import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.EscalationId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no escalation. */
@Component
final class EscalationIdConverter implements Converter<String, EscalationId> {
    @Override
    public EscalationId convert(String text) {
        try {
            return EscalationId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(EscalationRejection.ESCALATION_NOT_FOUND, "There is no such escalation");
        }
    }
}
