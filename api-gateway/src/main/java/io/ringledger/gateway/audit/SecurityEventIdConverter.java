package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.SecurityEventId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no security event. */
@Component
final class SecurityEventIdConverter implements Converter<String, SecurityEventId> {
    @Override
    public SecurityEventId convert(String text) {
        try {
            return SecurityEventId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(AuditRejection.SECURITY_EVENT_NOT_FOUND, "There is no such security event");
        }
    }
}
